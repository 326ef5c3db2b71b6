;; Passes over what is plainly well-formed. `pass`: start tags with ordinary names and attributes, and
;; the end tags that fit. `findOdd`: characters. It does not report errors; it stops before whatever
;; it does not know, which is for the checker. Assembled into markup-kernel-code.ts;
;; markup-kernel.test.ts fails if the two differ.
;;
;; The memory, in bytes:
;;
;;        0  kind of each byte, see xml-names.ts: 1 continues a name, 2 begins one, 4 is white space
;;      256  number of open elements
;;      260  depth of the innermost element that declares prefixes, -1 for none
;;      264  number of prefixes that are known to be declared
;;      268  what turns an address into an offset in the document
;;      512  the known prefixes, at most 16 of 8 bytes: the prefix and its colon, then zeros
;;     1024  the stretch, at most 32 KB, 1 KB beyond it, and zeros
;;    65536  open elements, at most 16384 of 32 bytes: offset of the name, its length, its first 24 bytes
(module
  (import "kernel" "memory" (memory 9))

  ;; Passes tags from the `<` at $at as far as it can: none that begins at $limit or later, or ends
  ;; after $end. Returns the address after the last tag that was passed, or $at.
  (func (export "pass") (param $at i32) (param $limit i32) (param $end i32) (result i32)
    (local $passed i32)
    (local $next i32)
    (local.set $passed (local.get $at))
    (block $stop
      (loop $tags
        (local.set $next
          (if (result i32) (i32.eq (i32.load8_u offset=1 (local.get $at)) (i32.const 0x2f))
            (then (call $endTag (local.get $at)))
            (else (call $startTag (local.get $at) (local.get $end)))))
        (br_if $stop (i32.eqz (local.get $next)))
        (local.set $passed (local.get $next))
        ;; Text outside the root is for the checker.
        (br_if $stop (i32.eqz (i32.load (i32.const 256))))
        (local.set $at (call $find (local.get $passed) (i32.const 0x3c) (local.get $limit)))
        (br_if $tags (i32.lt_u (local.get $at) (local.get $limit)))))
    (local.get $passed))

  ;; Returns the first byte from $at on that may begin a character that XML forbids: a control
  ;; character, or EF before BF; $end or more for none.
  (func (export "findOdd") (param $at i32) (param $end i32) (result i32)
    (local $bytes v128)
    (local $hits i32)
    (block $found
      (loop $blocks
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $hits
          (i8x16.bitmask
            (v128.or
              ;; Tab, line feed and carriage return are allowed.
              (v128.andnot
                (i8x16.lt_u (local.get $bytes) (i8x16.splat (i32.const 0x20)))
                (v128.or
                  (v128.or
                    (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x0a)))
                    (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x0d))))
                  (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x09)))))
              (v128.and
                (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0xef)))
                (i8x16.eq (v128.load offset=1 (local.get $at)) (i8x16.splat (i32.const 0xbf)))))))
        (br_if $found (local.get $hits))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $blocks (i32.lt_u (local.get $at) (local.get $end))))
      (return (local.get $at)))
    (i32.add (local.get $at) (i32.ctz (local.get $hits))))

  ;; Returns the first byte from $at on that is $byte or `<`; $end or more for none.
  (func $find (param $at i32) (param $byte i32) (param $end i32) (result i32)
    (local $bytes v128)
    (local $hits i32)
    (block $found
      (loop $blocks
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $hits
          (i8x16.bitmask
            (v128.or
              (i8x16.eq (local.get $bytes) (i8x16.splat (local.get $byte)))
              (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x3c))))))
        (br_if $found (local.get $hits))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $blocks (i32.lt_u (local.get $at) (local.get $end))))
      (return (local.get $at)))
    (i32.add (local.get $at) (i32.ctz (local.get $hits))))

  ;; Returns the address after the name that continues at $at.
  (func $nameEnd (param $at i32) (result i32)
    (block $end
      (loop $next
        (br_if $end (i32.eqz (i32.and (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 1))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (local.get $at))

  ;; Returns whether the prefix with its colon, from $start up to $end, is known.
  (func $isKnown (param $start i32) (param $end i32) (result i32)
    (local $length i32)
    (local $prefix i64)
    (local $key i32)
    (local $keys i32)
    (local.set $length (i32.sub (local.get $end) (local.get $start)))
    (if (i32.gt_u (local.get $length) (i32.const 8)) (then (return (i32.const 0))))
    (local.set $prefix
      (i64.and
        (i64.load (local.get $start))
        (i64.shr_u
          (i64.const -1)
          (i64.extend_i32_u (i32.sub (i32.const 64) (i32.shl (local.get $length) (i32.const 3)))))))
    (local.set $key (i32.const 512))
    (local.set $keys
      (i32.add (i32.const 512) (i32.shl (i32.load (i32.const 264)) (i32.const 3))))
    (block $none
      (loop $next
        (br_if $none (i32.eq (local.get $key) (local.get $keys)))
        (if (i64.eq (i64.load (local.get $key)) (local.get $prefix)) (then (return (i32.const 1))))
        (local.set $key (i32.add (local.get $key) (i32.const 8)))
        (br $next)))
    (i32.const 0))

  ;; Each returns the address after the tag, 0 for a tag that it does not pass.

  (func $endTag (param $at i32) (result i32)
    (local $depth i32)
    (local $element i32)
    (local $name i32)
    (local $nameEnd i32)
    (local.set $depth (i32.sub (i32.load (i32.const 256)) (i32.const 1)))
    ;; Elements that declare prefixes are for the checker to close.
    (if (i32.le_s (local.get $depth) (i32.load (i32.const 260))) (then (return (i32.const 0))))
    (local.set $element
      (i32.add (i32.const 65536) (i32.shl (local.get $depth) (i32.const 5))))
    (if (i32.gt_u (i32.load offset=4 (local.get $element)) (i32.const 24))
      (then (return (i32.const 0))))
    (local.set $name (i32.add (local.get $element) (i32.const 8)))
    (local.set $nameEnd (i32.add (local.get $name) (i32.load offset=4 (local.get $element))))
    (local.set $at (i32.add (local.get $at) (i32.const 2)))
    (block $differs
      (loop $next
        (br_if $differs
          (i32.ne (i32.load8_u (local.get $at)) (i32.load8_u (local.get $name))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $name (i32.add (local.get $name) (i32.const 1)))
        (br_if $next (i32.lt_u (local.get $name) (local.get $nameEnd))))
      (br_if $differs (i32.ne (i32.load8_u (local.get $at)) (i32.const 0x3e)))
      (i32.store (i32.const 256) (local.get $depth))
      (return (i32.add (local.get $at) (i32.const 1))))
    (i32.const 0))

  (func $startTag (param $at i32) (param $end i32) (result i32)
    (local $name i32)
    (local $nameEnd i32)
    (local $byte i32)
    (local $start i32)     ;; of the attribute
    (local $bit i32)
    (local $bits i32)
    (local $depth i32)
    (local $element i32)
    (block $unknown
      (local.set $name (i32.add (local.get $at) (i32.const 1)))
      (br_if $unknown (i32.eqz (i32.and (i32.load8_u (i32.load8_u (local.get $name))) (i32.const 2))))
      (local.set $at (call $nameEnd (local.get $name)))
      (if (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x3a))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br_if $unknown (i32.eqz (call $isKnown (local.get $name) (local.get $at))))
          (br_if $unknown (i32.eqz (i32.and (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 2))))
          (local.set $at (call $nameEnd (local.get $at)))))
      (local.set $nameEnd (local.get $at))
      (block $full
        (loop $attributes
          (br_if $full (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x3e)))
          (local.set $start (local.get $at))
          (block $begun
            (loop $space
              (br_if $begun (i32.ne (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 4)))
              (local.set $at (i32.add (local.get $at) (i32.const 1)))
              (br $space)))
          (local.set $byte (i32.load8_u (local.get $at)))
          (br_if $full (i32.eq (local.get $byte) (i32.const 0x3e)))
          (br_if $full
            (i32.and
              (i32.eq (local.get $byte) (i32.const 0x2f))
              (i32.eq (i32.load8_u offset=1 (local.get $at)) (i32.const 0x3e))))
          ;; White space, a name, `=` and a quote.
          (br_if $unknown (i32.eq (local.get $at) (local.get $start)))
          (br_if $unknown (i32.eqz (i32.and (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 2))))
          (local.set $start (local.get $at))
          (local.set $at (call $nameEnd (local.get $at)))
          (br_if $unknown (i32.ne (i32.load8_u (local.get $at)) (i32.const 0x3d)))
          ;; A bit for the ends and the length of the name: if two share one, it may be there twice.
          (local.set $bit
            (i32.shl
              (i32.const 1)
              (i32.add
                (i32.add
                  (i32.mul (i32.load8_u (local.get $start)) (i32.const 5))
                  (i32.mul
                    (i32.load8_u (i32.sub (local.get $at) (i32.const 1)))
                    (i32.const 3)))
                (i32.sub (local.get $at) (local.get $start)))))
          (br_if $unknown (i32.and (local.get $bits) (local.get $bit)))
          (local.set $bits (i32.or (local.get $bits) (local.get $bit)))
          (local.set $byte (i32.load8_u offset=1 (local.get $at)))
          (br_if $unknown
            (i32.and
              (i32.ne (local.get $byte) (i32.const 0x22))
              (i32.ne (local.get $byte) (i32.const 0x27))))
          ;; The value ends at the same quote, and has no `<`.
          (local.set $at
            (call $find
              (i32.add (local.get $at) (i32.const 2))
              (local.get $byte)
              (local.get $end)))
          (br_if $unknown (i32.ge_u (local.get $at) (local.get $end)))
          (br_if $unknown (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x3c)))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $attributes)))
      (if (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x2f))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 2)))
          (br_if $unknown (i32.gt_u (local.get $at) (local.get $end)))
          (return (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $unknown (i32.gt_u (local.get $at) (local.get $end)))
      (br_if $unknown
        (i32.gt_u (i32.sub (local.get $nameEnd) (local.get $name)) (i32.const 24)))
      (local.set $depth (i32.load (i32.const 256)))
      (br_if $unknown (i32.ge_u (local.get $depth) (i32.const 16384)))
      (local.set $element
        (i32.add (i32.const 65536) (i32.shl (local.get $depth) (i32.const 5))))
      (i32.store (local.get $element)
        (i32.add (local.get $name) (i32.load (i32.const 268))))
      (i32.store offset=4 (local.get $element)
        (i32.sub (local.get $nameEnd) (local.get $name)))
      (v128.store offset=8 (local.get $element) (v128.load (local.get $name)))
      (i64.store offset=24 (local.get $element) (i64.load offset=16 (local.get $name)))
      (i32.store (i32.const 256) (i32.add (local.get $depth) (i32.const 1)))
      (return (local.get $at)))
    (i32.const 0)))
