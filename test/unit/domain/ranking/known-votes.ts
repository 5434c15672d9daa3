/** Twenty comparisons of eight items, from the tests of choix (github.com/lucasmaystre/choix). */
export const twentyComparisons =
  '7>3 2>0 5>2 4>2 2>1 4>5 6>3 5>4 7>0 2>3 4>0 0>4 6>5 3>2 3>4 3>4 5>2 7>3 7>6 6>5';

/** Thirty votes on tacos, sushi, burgers, pasta and pizza, in order, from the tests of evalica (github.com/dustalov/evalica). */
export const foodVotes =
  'Z>S B<P T>Z S<T B>Z P<S T>B Z=P S<B P>T B<S T>Z S=P B>T Z<B ' +
  'P<T B<S T>P Z<T S>B P<Z B<S T>P Z>S S<B P<T T>Z B<P S>T Z<B';

/** Sixty invented votes on GPT-5, Claude-3, Llama-4 and Llama-3 (K), in order (Raschka, Reasoning from scratch). */
export const sixtyVotes =
  'G>C G>L C>K L>K C>K G>K C>G L>C K>L G>C C>L G>L C>G L>C G>K C>K K>C G>L C>G L>G ' +
  'K>C G>C C>L L>K G>K C>K G>C C>L G>C L>K C>G G>K C>K K>L G>C C>L G>L C>G L>C G>K ' +
  'C>K K>C G>L C>G L>G K>C G>C C>L L>K G>K C>K G>C C>L G>C L>K C>G G>K C>K K>L C>K';

/** The example of Wikipedia's article on the Bradley-Terry model. */
export const wikipediaGames = 'A>B*2 B>A*3 A>D D>A*4 B>C*5 C>B*3 C>D D>C*3';
