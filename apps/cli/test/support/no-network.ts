/**
 * A module for `node --require`: whatever would open a connection is written to the file that
 * `CYD_TEST_CONNECTIONS` names, and refused.
 */
export const noNetwork = `const { appendFileSync } = require('node:fs');

function refuse(owner, name) {
  owner[name] = () => {
    appendFileSync(process.env.CYD_TEST_CONNECTIONS, \`\${name}\\n\`);
    throw new Error(\`\${name} opens a connection\`);
  };
}

const net = require('node:net');
refuse(net.Socket.prototype, 'connect');
refuse(net, 'connect');
refuse(net, 'createConnection');
refuse(require('node:tls'), 'connect');
for (const name of ['node:http', 'node:https']) {
  refuse(require(name), 'request');
  refuse(require(name), 'get');
}
for (const name of ['node:dns', 'node:dns/promises']) {
  refuse(require(name), 'lookup');
  refuse(require(name), 'resolve');
}
refuse(require('node:dgram'), 'createSocket');
refuse(globalThis, 'fetch');
`;
