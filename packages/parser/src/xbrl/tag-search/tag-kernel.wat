;; Finds the tags of a stretch of a document that may matter: those whose name begins like one of
;; the names in the table, and those with an `xmlns` in or after them. Assembled into
;; tag-kernel-code.ts; tag-kernel.test.ts fails if the two differ.
;;
;; The memory, in bytes:
;;
;;        0  table, see name-table.ts: eight rows of 256 bytes, one for each of the first bytes of a
;;           name, then what matters in start tags and what in end tags, a byte each
;;     3072  results: ends of the lists of tags and of `xmlns`, last `<`, the `<` before it
;;     4096  the stretch, at most 32 KB and 64 bytes beyond it
;;    40960  list of the tags: where the `<` is, where the `<` before it is, and where the `>` is
;;           that ends the tag, 0 if the stretch does not show it
;;   303104  list of the `xmlns`: where each is
;;   335872  list of candidates: where each `<`, and each `x` before an `m`, is
;;
;; A place is an address; 0 and 1 are the last `<` before the stretch, and the one before that. 2
;; means that the `<` before begins no tag in which this one could be.
(module
  (import "kernel" "memory" (memory 8))

  (func (export "find") (param $end i32)
    (call $choose (call $list (local.get $end)) (local.get $end)))

  ;; Lists the candidates; returns where the list ends. There is no branch for each hit: for 64
  ;; bytes, three hits are always listed, and the next overwrite those that were not there.
  (func $list (param $end i32) (result i32)
    (local $at i32)
    (local $bytes v128)
    (local $hits i64)      ;; a bit for each of 64 bytes
    (local $count i32)
    (local $to i32)
    (local $more i32)
    (local.set $at (i32.const 4096))
    (local.set $to (i32.const 335872))
    (loop $blocks
      (local.set $hits
        (i64.or
          (i64.or
            (i64.extend_i32_u
              (i8x16.bitmask
                (v128.or
                  (i8x16.eq (local.tee $bytes (v128.load (local.get $at))) (i8x16.splat (i32.const 0x3c)))
                  (v128.and
                    (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x78)))
                    (i8x16.eq (v128.load offset=1 (local.get $at)) (i8x16.splat (i32.const 0x6d)))))))
            (i64.shl
              (i64.extend_i32_u
                (i8x16.bitmask
                  (v128.or
                    (i8x16.eq (local.tee $bytes (v128.load offset=16 (local.get $at))) (i8x16.splat (i32.const 0x3c)))
                    (v128.and
                      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x78)))
                      (i8x16.eq (v128.load offset=17 (local.get $at)) (i8x16.splat (i32.const 0x6d)))))))
              (i64.const 16)))
          (i64.or
            (i64.shl
              (i64.extend_i32_u
                (i8x16.bitmask
                  (v128.or
                    (i8x16.eq (local.tee $bytes (v128.load offset=32 (local.get $at))) (i8x16.splat (i32.const 0x3c)))
                    (v128.and
                      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x78)))
                      (i8x16.eq (v128.load offset=33 (local.get $at)) (i8x16.splat (i32.const 0x6d)))))))
              (i64.const 32))
            (i64.shl
              (i64.extend_i32_u
                (i8x16.bitmask
                  (v128.or
                    (i8x16.eq (local.tee $bytes (v128.load offset=48 (local.get $at))) (i8x16.splat (i32.const 0x3c)))
                    (v128.and
                      (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x78)))
                      (i8x16.eq (v128.load offset=49 (local.get $at)) (i8x16.splat (i32.const 0x6d)))))))
              (i64.const 48)))))
      (local.set $count (i32.wrap_i64 (i64.popcnt (local.get $hits))))
      (i32.store (local.get $to)
        (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $hits)))))
      (local.set $hits (i64.and (local.get $hits) (i64.sub (local.get $hits) (i64.const 1))))
      (i32.store offset=4 (local.get $to)
        (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $hits)))))
      (local.set $hits (i64.and (local.get $hits) (i64.sub (local.get $hits) (i64.const 1))))
      (i32.store offset=8 (local.get $to)
        (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $hits)))))
      (local.set $hits (i64.and (local.get $hits) (i64.sub (local.get $hits) (i64.const 1))))
      (if (i32.gt_u (local.get $count) (i32.const 3))
        (then
          (local.set $more (i32.add (local.get $to) (i32.const 12)))
          (loop $hit
            (i32.store (local.get $more)
              (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $hits)))))
            (local.set $more (i32.add (local.get $more) (i32.const 4)))
            (local.set $hits (i64.and (local.get $hits) (i64.sub (local.get $hits) (i64.const 1))))
            (br_if $hit (i64.ne (local.get $hits) (i64.const 0))))))
      (local.set $to (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
      (local.set $at (i32.add (local.get $at) (i32.const 64)))
      (br_if $blocks (i32.lt_u (local.get $at) (local.get $end))))
    ;; Hits in the last 64 bytes after the stretch belong to the next one.
    (loop $beyond
      (if (i32.gt_u (local.get $to) (i32.const 335872))
        (then
          (if (i32.ge_u (i32.load (i32.sub (local.get $to) (i32.const 4))) (local.get $end))
            (then
              (local.set $to (i32.sub (local.get $to) (i32.const 4)))
              (br $beyond))))))
    (local.get $to))

  ;; Lists the tags and the `xmlns` among the candidates.
  (func $choose (param $to i32) (param $end i32)
    (local $from i32)
    (local $here i32)
    (local $name i32)      ;; the byte before the name of the tag
    (local $isEnd i32)
    (local $mark i32)
    (local $less i32)      ;; the last `<`, and the one before it
    (local $before i32)
    (local $listed i32)    ;; the last tag that was listed
    (local $tags i32)
    (local $xmlns i32)
    (local.set $from (i32.const 335872))
    (local.set $before (i32.const 1))
    (local.set $listed (i32.const -1))
    (local.set $tags (i32.const 40960))
    (local.set $xmlns (i32.const 303104))
    (block $done
      (loop $next
        (br_if $done (i32.eq (local.get $from) (local.get $to)))
        (local.set $here (i32.load (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (if (i32.eq (i32.load8_u (local.get $here)) (i32.const 0x3c))
          (then
            (local.set $before (local.get $less))
            (local.set $less (local.get $here))
            ;; An end tag has its name after the slash.
            (local.set $isEnd (i32.eq (i32.load8_u offset=1 (local.get $here)) (i32.const 0x2f)))
            (local.set $name (i32.add (local.get $here) (local.get $isEnd)))
            ;; Two bytes rule out nearly all tags that do not matter.
            (local.set $mark
              (i32.and
                (i32.load8_u (i32.load8_u offset=1 (local.get $name)))
                (i32.load8_u offset=256 (i32.load8_u offset=2 (local.get $name)))))
            (br_if $next (i32.eqz (local.get $mark)))
            (local.set $mark
              (i32.and
                (i32.and (local.get $mark) (i32.load8_u offset=2048 (local.get $isEnd)))
                (i32.and
                  (i32.load8_u offset=512 (i32.load8_u offset=3 (local.get $name)))
                  (i32.load8_u offset=768 (i32.load8_u offset=4 (local.get $name))))))
            (local.set $mark
              (i32.and
                (local.get $mark)
                (i32.and
                  (i32.load8_u offset=1024 (i32.load8_u offset=5 (local.get $name)))
                  (i32.load8_u offset=1280 (i32.load8_u offset=6 (local.get $name))))))
            (local.set $mark
              (i32.and
                (local.get $mark)
                (i32.and
                  (i32.load8_u offset=1536 (i32.load8_u offset=7 (local.get $name)))
                  (i32.load8_u offset=1792 (i32.load8_u offset=8 (local.get $name))))))
            (br_if $next (i32.eqz (local.get $mark))))
          (else
            ;; `mlns`, the lowest byte first
            (br_if $next (i32.ne (i32.load offset=1 (local.get $here)) (i32.const 0x736e6c6d)))
            (i32.store (local.get $xmlns) (local.get $here))
            (local.set $xmlns (i32.add (local.get $xmlns) (i32.const 4)))
            (br_if $next (i32.eq (local.get $listed) (local.get $less)))))
        (i32.store (local.get $tags) (local.get $less))
        (i32.store offset=4 (local.get $tags)
          (select
            (i32.const 2)
            (local.get $before)
            (call $tagEnd (local.get $before) (local.get $less))))
        (i32.store offset=8 (local.get $tags)
          (call $tagEnd (local.get $less) (i32.add (local.get $end) (i32.const 64))))
        (local.set $listed (local.get $less))
        (local.set $tags (i32.add (local.get $tags) (i32.const 12)))
        (br $next)))
    (i32.store (i32.const 3072) (local.get $tags))
    (i32.store (i32.const 3076) (local.get $xmlns))
    (i32.store (i32.const 3080) (local.get $less))
    (i32.store (i32.const 3084) (local.get $before)))

  ;; Returns where the `>` is that ends the tag, as findTagEnd in bytes/tag-ends.ts does. 0 if that
  ;; is not before $limit, or if there is white space before a quote: that is for findTagEnd.
  (func $tagEnd (param $less i32) (param $limit i32) (result i32)
    (local $at i32)
    (local $byte i32)
    (local $quote i32)
    (local.set $at (local.get $less))
    ;; The tag begins before the stretch.
    (if (i32.lt_u (local.get $less) (i32.const 4096)) (then (return (i32.const 0))))
    (block $unknown
      (loop $next
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br_if $unknown (i32.ge_u (local.get $at) (local.get $limit)))
        (local.set $byte (i32.load8_u (local.get $at)))
        ;; Nearly all bytes of a tag are letters.
        (br_if $next (i32.gt_u (local.get $byte) (i32.const 0x3e)))
        (if (i32.eq (local.get $byte) (i32.const 0x3e)) (then (return (local.get $at))))
        (br_if $unknown (i32.eq (local.get $byte) (i32.const 0x3c)))
        (br_if $next
          (i32.and
            (i32.ne (local.get $byte) (i32.const 0x22))
            (i32.ne (local.get $byte) (i32.const 0x27))))
        (local.set $quote (local.get $byte))
        (local.set $byte (i32.load8_u (i32.sub (local.get $at) (i32.const 1))))
        (br_if $unknown (i32.le_u (local.get $byte) (i32.const 0x20)))
        (br_if $next (i32.ne (local.get $byte) (i32.const 0x3d)))
        (loop $value
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br_if $unknown (i32.ge_u (local.get $at) (local.get $limit)))
          (br_if $value (i32.ne (i32.load8_u (local.get $at)) (local.get $quote))))
        (br $next)))
    (i32.const 0)))
