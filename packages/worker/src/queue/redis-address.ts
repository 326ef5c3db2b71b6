/** An address of Redis that cannot be used. Its message does not have the address: it may hold a password. */
export class RedisAddressInvalid extends Error {
  override readonly name = 'RedisAddressInvalid';
}

/** An address of Redis, and what of it may be shown. */
export interface RedisAddress {
  url: string;
  /** Without user and password. */
  shown: string;
  /** Takes user and password out of a text that may have them, such as the message of an error. */
  redact(text: string): string;
}

/** Reads an address such as `redis://localhost:6379/0` or `rediss://user:password@host`. @throws RedisAddressInvalid */
export function readRedisAddress(url: string): RedisAddress {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (
    parsed === null ||
    !['redis:', 'rediss:'].includes(parsed.protocol) ||
    parsed.host === '' ||
    // The number of a database: ioredis takes anything else for 0.
    !/^\/?\d*$/u.test(parsed.pathname)
  ) {
    throw new RedisAddressInvalid(
      'The address of Redis is written as redis://host:6379, or redis://host:6379/1 for another database, or rediss:// for TLS',
    );
  }
  const { protocol, host, pathname, username, password } = parsed;
  const written = /^rediss?:\/\/([^/?#]*)@/u.exec(url)?.[1]?.split(':') ?? [];
  const secrets = [username, password, ...written.slice(1), ...[username, password].map(decoded)]
    // The user of nearly every Redis is no secret, and short words occur by chance.
    .filter((secret) => secret.length > 2 && secret !== 'default')
    .sort((a, b) => b.length - a.length);
  return {
    url,
    shown: `${protocol}//${host}${pathname === '/' ? '' : pathname}`,
    redact: (text) => secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
