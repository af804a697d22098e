import { useEffect, useRef } from 'preact/hooks';
import { Button, ErrorNotice, messages } from '../../components/index.ts';
import { route } from './address/index.ts';
import { contents, contentsFailure, readAgain } from './contents/index.ts';
import { secondPart } from './bring-second-part.ts';
import { Navigation } from './navigation.tsx';
import { SearchView } from './search/index.ts';
import './shell.css';

export function App() {
  const main = useRef<HTMLElement>(null);
  const { view } = route.value;
  const { View, UpkeepNotices } = secondPart.value ?? {};
  const first = useRef(true);
  const { errors, notebook: texts } = messages.value;

  useEffect(() => {
    document.title = `${texts.titles[view]} · ${messages.value.common.appName}`;
    if (!first.current && view !== 'search') main.current?.focus({ preventScroll: true });
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [view, texts]);

  return (
    <>
      <a class="skip-link button primary" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        {texts.skip}
      </a>
      <Navigation />
      <main ref={main} id="main" tabIndex={-1} class={`view ${view}`}>
        {contentsFailure.value && (
          <ErrorNotice act={<Button onClick={readAgain}>{errors.retry}</Button>}>{errors[contentsFailure.value]}</ErrorNotice>
        )}
        {UpkeepNotices && contents.value && view !== 'data' && <UpkeepNotices contents={contents.value} />}
        {route.value.view === 'search' ? <SearchView route={route.value} contents={contents.value} /> : View && contents.value && <View at={route.value} contents={contents.value} />}
      </main>
    </>
  );
}
