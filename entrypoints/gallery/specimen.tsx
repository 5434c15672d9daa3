import type { ComponentChildren } from 'preact';

interface KindProps {
  /** The component, as its file calls it. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** All states of one component. */
export function Kind({ name, children }: KindProps) {
  return (
    <section class="gallery-kind" aria-labelledby={name}>
      <h2 id={name}>{name}</h2>
      <div class="gallery-states">{children}</div>
    </section>
  );
}

interface StateProps {
  readonly state: string;
  /** Over the whole width, for tables. */
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

export function State({ state, isWide = false, children }: StateProps) {
  return (
    <div class="gallery-state" data-wide={isWide || undefined}>
      <p class="gallery-name">{state}</p>
      {children}
    </div>
  );
}
