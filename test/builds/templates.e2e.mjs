// The types of templates: right markup compiles and wrong markup does not, told by each framework's own checker, in an
// empty project that has installed the tarball.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { newProject, pack, strictOptions } from './project.mjs';

const HTML = {
  right: `
    import 'mentorship-widgets';
    const card = document.querySelector('mentor-card');
    card?.addEventListener('mentorship-start', (event) => event.detail.person.length);
    if (card) card.places = 2;`,
  wrong: `
    import 'mentorship-widgets';
    const card = document.querySelector('mentor-card');
    if (card) card.places = 'two';`,
  error: /html\.wrong\.ts\(4,.*TS2322.*'string' is not assignable to type 'number'/,
};

const REACT = {
  right: `
    import 'mentorship-widgets/types/react';
    export const page = (
      <mentorship-provider user={{ id: 'lena' }} user-name="Lena" className="wide">
        <mentor-card name="Ruth" places={2} no-action onmentor-select={({ detail }) => detail.name.length} />
        <goal-board view="list" ref={(board) => void board?.view.length} ongoal-change={({ detail }) => detail.change} key={1} />
      </mentorship-provider>
    );`,
  wrong: `
    import 'mentorship-widgets/types/react';
    export const page = <mentor-card places="two" />;`,
  error: /react\.wrong\.tsx\(3,.*TS2322.*'string' is not assignable to type 'number'/,
};

const VUE = {
  right: `<script setup lang="ts">
import 'mentorship-widgets/types/vue';
</script>
<template>
  <mentorship-provider :user="{ id: 'lena' }" user-name="Lena" class="wide">
    <mentor-card name="Ruth" :places="2" no-action @mentor-select="({ detail }) => detail.name.length" />
    <goal-board view="list" @goal-change="({ detail }) => detail.change" />
  </mentorship-provider>
</template>`,
  wrong: `<script setup lang="ts">
import 'mentorship-widgets/types/vue';
</script>
<template>
  <mentor-card places="two" />
</template>`,
  error: /vue\.wrong\.vue\(5,.*TS2322.*'string' is not assignable to type 'number'/,
};

const SVELTE = {
  right: `<script lang="ts">
  import 'mentorship-widgets/types/svelte';
</script>
<mentorship-provider user={{ id: 'lena' }} user-name="Lena" class="wide">
  <mentor-card name="Ruth" places={2} no-action onmentor-select={({ detail }) => detail.name.length}></mentor-card>
  <goal-board view="list" ongoal-change={({ detail }) => detail.change}></goal-board>
</mentorship-provider>`,
  wrong: `<script lang="ts">
  import 'mentorship-widgets/types/svelte';
</script>
<mentor-card places="two"></mentor-card>`,
  error: /"svelte\.wrong\.svelte" 4:\d+ .*'string' is not assignable to type 'number'/,
};

// Angular checks no tag with a dash under CUSTOM_ELEMENTS_SCHEMA; what a component does with the element is typed
const ANGULAR = {
  right: `
    import type { ElementEvents, Elements } from 'mentorship-widgets/types/elements';
    interface ElementRef<T> { nativeElement: T }
    export class Goals {
      board!: ElementRef<Elements['goal-board']>;
      showList() { this.board.nativeElement.view = 'list'; }
      onChange(event: ElementEvents['goal-board']['goal-change']): string { return event.detail.id; }
    }`,
  wrong: `
    import type { ElementEvents } from 'mentorship-widgets/types/elements';
    export const onChange = (event: ElementEvents['goal-board']['goal-change']): number => event.detail.id;`,
  error: /angular\.wrong\.ts\(3,.*TS2322.*'string' is not assignable to type 'number'/,
};

/** The files of a framework, right and wrong. */
const filesOf = (name, ending, { right, wrong }) => ({
  [`${name}.right.${ending}`]: right,
  [`${name}.wrong.${ending}`]: wrong,
});

const KINDS = [
  {
    name: 'HTML, React and Angular by tsc',
    cases: [HTML, REACT, ANGULAR],
    files: { ...filesOf('html', 'ts', HTML), ...filesOf('react', 'tsx', REACT), ...filesOf('angular', 'ts', ANGULAR) },
    others: ['@types/react'],
    checker: ['typescript/bin/tsc', '-p', '.', '--pretty', 'false'],
  },
  {
    name: 'Vue by vue-tsc',
    cases: [VUE],
    files: filesOf('vue', 'vue', VUE),
    others: ['vue'],
    checker: ['vue-tsc/bin/vue-tsc.js', '-p', '.', '--pretty', 'false'],
  },
  {
    name: 'Svelte by svelte-check',
    cases: [SVELTE],
    files: filesOf('svelte', 'svelte', SVELTE),
    others: ['svelte'],
    checker: ['svelte-check/bin/svelte-check', '--output', 'machine'],
  },
];

const CONFIG = {
  compilerOptions: strictOptions('bundler', { jsx: 'react-jsx', skipLibCheck: true }),
  vueCompilerOptions: { strictTemplates: true },
  include: ['*'],
};

describe('the types of templates', () => {
  let folder;
  let tarball;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tarball-'));
    tarball = await pack(folder);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  for (const { name, cases, files, others, checker } of KINDS) {
    it(`${name}: right markup passes and wrong markup does not`, async () => {
      const project = await newProject(tarball, others);
      try {
        await project.write({ ...files, 'tsconfig.json': CONFIG });
        const { output } = await project.run(...checker);
        assert.doesNotMatch(output, /\.right\./);
        for (const { error } of cases) assert.match(output, error);
      } finally {
        await project.remove();
      }
    });
  }
});
