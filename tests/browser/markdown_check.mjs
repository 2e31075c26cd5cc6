// What a Markdown reader makes of a report: tables keep their cells, and no word of the file becomes markup.
export function checkMarkdown(markdown, test, installed, hold) {
    const reader = installed('markdown-it')({ html: true, linkify: true });
    const tokens = reader.parse(markdown, {});
    const inline = tokens.flatMap((token) => token.children ?? []);

    let columns = 0; // of the table we are in
    let cells = 0;
    for (const token of tokens) {
        if (token.type === 'thead_close') {
            columns = cells;
        } else if (token.type === 'tr_open') {
            cells = 0;
        } else if (token.type === 'th_open' || token.type === 'td_open') {
            ++cells;
        } else if (token.type === 'tr_close' && columns > 0) {
            hold(`${test.name}: a table row of the Markdown has ${columns} cells`, cells === columns, cells);
        } else if (token.type === 'table_close') {
            columns = 0;
        }
    }
    // A reader drops what is too much in a row; so the bars are counted as well.
    let first = null;
    for (const line of markdown.split('\n')) {
        const bars = line.startsWith('|') ? line.replace(/\\\|/g, '').split('|').length - 1 : null;
        hold(`${test.name}: every row of a table of the Markdown has the same bars`, bars === null || first === null || bars === first, line);
        first = bars === null ? null : first ?? bars;
    }

    const of = (type) => [...tokens, ...inline].filter((token) => token.type === type);
    hold(`${test.name}: no HTML in the Markdown`, of('html_block').length + of('html_inline').length === 0);
    hold(`${test.name}: no picture in the Markdown`, of('image').length === 0);
    if (test.hasNoSheet) { // other pages have headings of their own
        return;
    }
    const sources = markdown.split('\n').filter((line) => /^\d+\. \[/.test(line)).length;
    hold(`${test.name}: no link in the Markdown but to the sources`, of('link_open').length === sources, of('link_open').map((token) => token.attrs));

    const known = /^(\d+\. )?(\d+ (thing|to ask|worth|to mend)|Nothing|This file|IEP audit|The school week|Weekly minutes|To fix|To ask about|Worth a look|To mend|Not checked|Words used|Sources|All files)/;
    tokens.forEach((token, index) => {
        if (token.type === 'heading_open') {
            hold(`${test.name}: no heading in the Markdown but ours`, known.test(tokens[index + 1].content), tokens[index + 1].content);
        }
    });

    // Outside code, nothing that GitHub turns into a mention or a link to an issue.
    for (const token of inline.filter((part) => part.type === 'text')) {
        hold(`${test.name}: no mention in the Markdown`, !/(^|\W)@\w|(^|\W)#\d|\bGH-\d/i.test(token.content), token.content);
    }
}
