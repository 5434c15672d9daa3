import { describe, expect, test } from 'vitest';
import { readLegend as readArenaAi } from '@/arenas/arena-ai/legend';
import { readLegend as readFastchat } from '@/arenas/fastchat/legend';
import { isModelName } from '@/domain/battle/identity';
import { arenaPage } from '@/test/fixtures/server/arena-ai/page';
import { buildConfig } from '@/test/fixtures/server/fastchat/config';
import { modelId } from '@/test/fixtures/server/models';
import { readSwitches } from '@/test/fixtures/server/switches';

const switches = readSwitches(new URLSearchParams('models=zephyr-9,yonder-8'), new URLSearchParams());

/** A page of nothing but inline scripts. */
function withScripts(html: string): ParentNode {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, textContent]) => ({
    textContent,
  }));
  return { querySelectorAll: () => scripts } as unknown as ParentNode;
}

describe('arena.ai', () => {
  test('lists its models by name and id, in chunks that are cut anywhere', async () => {
    const legend = readArenaAi(withScripts(await arenaPage(switches)));
    if (legend === undefined) throw new Error('no legend');

    const known = ['meadow-3-pro', 'Zephyr-9', modelId('yonder-8'), 'meadow-3-pro-internal'];
    expect(known.map((name) => isModelName(name, legend.models))).toEqual([true, true, true, true]);
    expect(isModelName('nobody-1', legend.models)).toBe(false);
  });

  test.each([
    '',
    '<script>self.__next_f.push([1,"no list"])</script>',
    '<script>self.__next_f.push([1,"\\"initialModels\\":\\"$a1\\""])</script>',
    '<script>self.__next_f.push([1,"\\"initialModels\\":[{\\"id\\":"])</script>',
    '<script>self.__next_f.push(</script>',
  ])('without a list that can be read has none: %s', (html) => {
    expect(readArenaAi(withScripts(html))).toBeUndefined();
  });
});

describe('a Gradio page', () => {
  const page = (config: unknown) =>
    withScripts(`<script>\nwindow.gradio_config = ${JSON.stringify(config)};\nmore();</script>`);

  test('tells its functions by their numbers, and lists its models', () => {
    const legend = readFastchat(page(buildConfig(switches).page));
    if (legend === undefined) throw new Error('no legend');

    expect(legend.functions.slice(0, 4)).toEqual([
      'leftvote_last_response',
      'rightvote_last_response',
      'tievote_last_response',
      'bothbad_vote_last_response',
    ]);
    expect(legend.functions).toContain('leftvote_last_response_1');
    expect(isModelName('zephyr-9', legend.models)).toBe(true);
  });

  test('may number its functions itself, and leave some without a name', () => {
    const dependencies = [{ id: 2, api_name: 'c' }, { api_name: false }, { id: 0, api_name: 'a' }];

    expect(readFastchat(page({ components: [], dependencies }))?.functions).toEqual(['a', '', 'c']);
  });

  test.each([{}, { components: 1, dependencies: [] }, 'x'])(
    'that is built otherwise has none: %o',
    (config) => {
      expect(readFastchat(page(config))).toBeUndefined();
    },
  );
});
