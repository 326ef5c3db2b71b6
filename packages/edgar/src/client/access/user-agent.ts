import { EdgarProblem } from '../edgar-problem';

const advice =
  'Give a company or person and an e-mail address, as the SEC asks: "Company name@domain"';

/** What programs say of themselves when their user says nothing. */
const libraries =
  /^(?:node|node-fetch|undici|axios|got|superagent|python|python-requests|python-urllib|python-httpx|aiohttp|curl|wget|java|okhttp|go-http-client|ruby|perl|libwww-perl|postmanruntime|mozilla|edgartools|sec-edgar-downloader|cydkit|cyd)(?:\/|$)/i;

/** `.example` is for invented companies; these are in every manual. */
const exampleDomains =
  /(?:^|[@.])(?:example\.(?:com|net|org|edu)|(?:(?:your|my)[._-]?)?(?:domain|company)\.com)$/i;

/** `your@email.com`, `your.name@company.com`. */
const yourAddress = /^your(?:[._-]?(?:name|mail|email|e-mail|address|contact))?@/i;

/** Of the example in our own messages. */
const ownExample = 'jane@lantern.example';

/** `node.js` is no domain that someone is known by. */
const fileEnding = /\.(?:js|mjs|ts|py|rb|rs|sh|php|exe|jar|so)$/i;

/**
 * Checks that a user agent names someone whom the SEC can write to. Messages do not repeat it.
 *
 * @throws {EdgarProblem} `contact-missing` or `contact-invalid`
 */
export function checkUserAgent(text: string): void {
  if (text.trim() === '') {
    throw new EdgarProblem('contact-missing', `The SEC wants to know who asks. ${advice}`);
  }
  const reason = findFault(text);
  if (reason !== null) {
    throw new EdgarProblem('contact-invalid', `The user agent ${reason}. ${advice}`);
  }
}

/** Whether path or query of an address has the contact of a user agent. */
export function mentionsContact(url: URL, userAgent: string): boolean {
  const path = decoded(url.pathname + url.search).toLowerCase();
  const contacts = userAgent.trim().split(/ +/).map(withoutBrackets).filter(isContact);
  return contacts.some((contact) => path.includes(contact.toLowerCase()));
}

/** Decodes what is encoded with `%`, also if it is so several times, or not everywhere. */
function decoded(text: string): string {
  let result = text;
  for (let round = 0; round < 10; round += 1) {
    result = result.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return result;
}

function findFault(text: string): string | null {
  if (text.length > 200) return 'has more than 200 characters';
  if (!/^[\x20-\x7e]+$/.test(text))
    return 'has other letters than a–z, which cannot be sent. Leave out accents, and write names in Latin letters: Joerg for Jörg, Xiao Ming for 小明';
  const words = text.trim().split(/ +/).map(withoutBrackets);
  const contacts = words.filter(isContact);
  if (contacts.length === 0) {
    return words.every((word) => libraries.test(word))
      ? 'is that of a program'
      : 'has no e-mail address or domain';
  }
  if (contacts.every(isPlaceholder)) return 'has only a placeholder for the contact';
  return null;
}

function withoutBrackets(word: string): string {
  return word.replace(/^[<("']/, '').replace(/[>)"',;]$/, '');
}

/** An e-mail address, or a domain or address of a page. */
function isContact(word: string): boolean {
  if (word.includes('@')) return /^[^@\s]+@[^@\s]+$/.test(word);
  const domain = domainOf(word);
  return (
    /^[a-z0-9.-]+$/i.test(domain) &&
    /\.[a-z]{2,}$/i.test(domain) &&
    !(fileEnding.test(word) && domain.length === word.length) &&
    !/^[.-]|\.\.|[.-]\./.test(domain)
  );
}

function domainOf(word: string): string {
  return (word.replace(/^\+?https?:\/\//i, '').split('/')[0] ?? '').toLowerCase();
}

function isPlaceholder(word: string): boolean {
  if (!word.includes('@')) return exampleDomains.test(domainOf(word));
  const domain = word.slice(word.indexOf('@') + 1);
  if (word.toLowerCase() === ownExample) return true;
  if (domain.endsWith('.example')) return false;
  return yourAddress.test(word) || exampleDomains.test(domain) || !/\.[a-z]{2,}$/i.test(domain);
}
