import { describe, expect, test } from 'vitest';
import { type Embed, embedTag } from '../../src/markup/embed-tag.ts';

const embed: Embed = {
  tag: 'care-funding-gap',
  defaults: { measure: 'total', children: '1000' },
  choice: { measure: 'total', children: '1000' },
  attributes: {},
  script: null,
};

describe('the code that an author copies', () => {
  test('is the tag alone where all is as it comes', () => {
    expect(embedTag(embed)).toBe('<care-funding-gap></care-funding-gap>');
  });

  test('names an option that was changed', () => {
    expect(embedTag({ ...embed, choice: { measure: 'per-year', children: '1000' } })).toBe(
      '<care-funding-gap measure="per-year"></care-funding-gap>',
    );
  });

  test('names a setting of the chart’s own that is not as it comes', () => {
    expect(embedTag({ ...embed, choice: { measure: 'total', children: '2000' } })).toBe(
      '<care-funding-gap children="2000"></care-funding-gap>',
    );
  });

  test('keeps what the author set', () => {
    expect(embedTag({ ...embed, attributes: { theme: 'dark', 'heading-level': '2' } })).toBe(
      '<care-funding-gap theme="dark" heading-level="2"></care-funding-gap>',
    );
  });

  test('begins with the script where a page needs one', () => {
    expect(embedTag({ ...embed, script: 'https://example.org/care-charts.js?a=1&b=2' })).toBe(
      '<script type="module" src="https://example.org/care-charts.js?a=1&amp;b=2"></script>\n<care-funding-gap></care-funding-gap>',
    );
  });

  test.each([
    ['a quotation mark', 'The "gap"', 'headline="The &quot;gap&quot;"'],
    ['an ampersand', 'Children & families', 'headline="Children &amp; families"'],
    ['an entity, which stays what it was', 'A &lt; B', 'headline="A &amp;lt; B"'],
    ['the start of a tag', '"><script>alert(1)</script>', 'headline="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"'],
  ])('cannot be broken out of by %s in a headline', (_, headline, markup) => {
    const code = embedTag({ ...embed, attributes: { headline } });
    expect(code).toBe(`<care-funding-gap ${markup}></care-funding-gap>`);
    expect(code.match(/</g)).toHaveLength(2);
  });
});
