/**
 * What self-blinding hides of the places that name a chosen pair, while the veil is down: nothing (`off`: the pair was
 * drawn by the arena, or nobody asked for it), its replies too, since their order is not known yet (`wait`), nothing of
 * the choice of models, which is being made (`choose`), or all of it (`hide`). Undefined while nothing is known.
 */
export type SelfState = 'off' | 'wait' | 'choose' | 'hide';
