import { escapeHtml } from '@lienthong/sdk-core'
import { expect, it } from 'vitest'

it.each([
  ['Nguyễn Văn A', 'Nguyễn Văn A'],
  ['<script>alert("1")</script>', '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;'],
  ["a'b&c", 'a&#39;b&amp;c'],
])('%s is written as %s', (text, html) => expect(escapeHtml(text)).toBe(html))
