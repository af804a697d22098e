import { useEffect } from 'preact/hooks';
import { messages } from '../../components/index.ts';
import { AboutSection } from './about-section.tsx';
import { CategoriesSection } from './categories-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { Navigation } from './navigation.tsx';
import { OfficeSection } from './office/index.ts';
import { PersonSection } from './person-section.tsx';
import { PortalsSection } from './portals-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import './options.css';
import './sections.css';

export function App() {
  const { common, options } = messages.value;
  useEffect(() => {
    document.title = `${options.title} · ${common.appName}`;
  }, [options, common]);
  return (
    <>
      <a class="skip-link button primary" href="#nguoi-dung">
        {options.skip}
      </a>
      <Navigation />
      <main>
        <h1>{options.title}</h1>
        <PersonSection />
        <OfficeSection />
        <RemindersSection />
        <PortalsSection />
        <CategoriesSection />
        <DisplaySection />
        <KeysSection />
        <AboutSection />
      </main>
    </>
  );
}
