import type { Topic } from './args.js';

const codes = `Exit codes
  0  fine
  1  findings: an error, or with --strict a warning
  2  misuse: a flag that is not there, a file that does not exist`;

const files = `<files> are Markdown files, folders (every .md and .markdown file in them) or globs.`;

/** Help, whole and of each command. */
export const helpTexts: Readonly<Record<'general' | Topic, string>> = {
  general: `Essays on the command line: build pages and JSON, check what an editor would check.

Usage
  essaykit build <files> --out <folder>   write pages, fragments, JSON and the style sheet
  essaykit check <files>                  report what is wrong, with line and column
  essaykit outline <files>                show title, sections, pull quotes, sources and credits

${files}
Documents go to the standard output, status and failures to the error output.

Options
  --help, -h     help, also of one command: essaykit build --help
  --version, -v  the version

${codes}
`,
  build: `Write each essay as a page, a fragment and JSON.

Usage
  essaykit build <files> --out <folder> [--formats html,page,json] [--strict]

${files}

Options
  --out, -o <folder>   where to write; made if it is not there. Nothing is written outside it
  --formats <list>     what to write, by default all:
                         page  <id>.html           a whole document, readable without scripts
                         html  <id>.fragment.html  the essay alone, to put in a page of yours
                         json  <id>.essay.json     the essay as data, for <essay-view src>
                       essay.css lies beside them
  --strict             warnings are findings too

${codes}
`,
  check: `Report what is wrong with essays, with line and column.

Usage
  essaykit check <files> [--format pretty|json] [--strict]

${files}

Options
  --format <name>  pretty (default) for people, json for programs
  --strict         warnings are findings too

${codes}
`,
  outline: `Show what an essay is made of: title, sections, pull quotes and how they match the text,
sources, credits, messages.

Usage
  essaykit outline <files> [--strict]

${files}

Options
  --strict  warnings are findings too

${codes}
`,
};
