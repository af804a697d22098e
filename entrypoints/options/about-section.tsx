import { DatabaseIcon, LockIcon, messages } from '../../components/index.ts';
import { extensionVersion } from '../../utils/messaging/index.ts';
import { Section } from './section.tsx';

export function AboutSection() {
  const { common, options } = messages.value;
  const texts = options.about;
  return (
    <Section name="about">
      <div class="promise">
        <LockIcon />
        <div>
          <h3>{texts.privacyTitle}</h3>
          <p>{texts.privacy}</p>
        </div>
      </div>
      <div class="promise warning">
        <DatabaseIcon />
        <div>
          <h3>{texts.backupTitle}</h3>
          <p>{texts.backup}</p>
          <a class="button plain" href="notebook.html#/du-lieu">
            {texts.toBackup}
          </a>
        </div>
      </div>
      <p class="version">
        {common.appName} · {texts.version(extensionVersion())}
      </p>
    </Section>
  );
}
