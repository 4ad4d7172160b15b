import { Choice } from "../kit/choice.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { languageCodes, languages } from "../../words/languages.ts";
import { useWorkbench } from "../workbench.ts";

/** Preferences of this browser. */
export function SettingsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t, settings, changeSettings } = useWorkbench();
  const words = t.settings;
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      <div className="settings-grid">
        <Choice
          look="list"
          legend={words.theme}
          value={settings.theme}
          options={(["system", "light", "dark"] as const).map((value) => ({ value, label: words.themes[value] }))}
          onChange={(theme) => changeSettings({ theme })}
        />
        <Choice
          look="list"
          legend={words.density}
          value={settings.density}
          options={(["regular", "compact"] as const).map((value) => ({ value, label: words.densities[value] }))}
          onChange={(density) => changeSettings({ density })}
        />
        <Choice
          look="list"
          legend={words.language}
          value={settings.language}
          options={languageCodes.map((value) => ({ value, label: <bdi lang={value}>{languages[value].name}</bdi> }))}
          onChange={(language) => changeSettings({ language })}
        />
        <Choice
          look="list"
          legend={words.motion}
          value={settings.motion}
          options={(["system", "none"] as const).map((value) => ({ value, label: words.motions[value] }))}
          onChange={(motion) => changeSettings({ motion })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={settings.letterKeys}
            onChange={(event) => changeSettings({ letterKeys: event.target.checked })}
          />
          {words.keys}
        </label>
        <p className="hint">{words.note}</p>
      </div>
    </Dialog>
  );
}
