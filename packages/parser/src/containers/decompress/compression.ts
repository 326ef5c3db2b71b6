/** `gzip` (RFC 1952), or the bare deflate stream (RFC 1951) of a zip entry. */
export type Compression = 'gzip' | 'deflate-raw';
