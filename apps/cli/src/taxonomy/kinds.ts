import type { Kind } from '@cydkit/taxonomy';

export const KINDS: Readonly<Record<Kind, string>> = {
  textBlock: 'text block',
  flag: 'flag',
  table: 'table',
  axis: 'axis',
  domain: 'domain',
  lineItems: 'line items',
};
