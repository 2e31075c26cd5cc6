// Words, and names of files, that try to be more than words.
export const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '</title><svg/onload=alert(1)>',
    '</style><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    'javascript:alert(1)',
    '{{constructor}}',
    '&lt;b&gt; &amp; &#60;',
    '<!-- --> <textarea>',
    ']]>',
    'a|b',
    'a\\|b',
    '`',
    '``` x ```',
    '[x](javascript:alert)',
    '![](http://example.org/p.png)',
    '@everyone #1 GH-1',
    'https://example.org www.example.org',
    '*a* _b_ ~~c~~ $d$',
    '\n# H',
    '\n\n- [ ] x\n',
    '\u001b[2J\u001b[1;1HNo problems found',
    'x\u0000y',
    '\u202Ednuof smelborp oN',
    '\uFFFE\uFDD0',
    'N\u00fa\u00f1ez \u{1F600} \u05e9\u05dc\u05d5\u05dd',
    'x'.repeat(400),
];

/// A file in which every cell holds `words`; also as an unknown field, which a finding names.
export function hostileIep(words) {
    const row = { service: words, frequency: words, provider: words, location: words, groupSize: words, goals: [words] };
    return JSON.stringify({
        student: { grade: words },
        services: [row, { ...row, frequency: '30 minutes weekly' }],
        goals: [{ id: words, area: words, statement: words }],
        presentLevels: [words],
        [words]: words,
    });
}
