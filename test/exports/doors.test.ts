import * as core from '@essaykit/core';
import * as hast from '@essaykit/core/hast';
import * as labels from '@essaykit/core/labels';
import * as parse from '@essaykit/core/parse';
import * as remark from '@essaykit/core/remark';
import * as schema from '@essaykit/core/schema';
import * as sources from '@essaykit/core/sources';
import * as toml from '@essaykit/core/toml';
import * as yaml from '@essaykit/core/yaml';
import { expect, test } from 'vitest';

test.each(Object.entries({ core, hast, labels, parse, remark, schema, sources, toml, yaml }))(
  'should export from %s',
  (door, exports) => {
    expect({ [door]: Object.keys(exports).sort() }).toMatchSnapshot();
  },
);
