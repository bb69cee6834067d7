import { rulesLang, say } from '../../../words/say.ts'
import { ownBuild, sitesAreGranted } from './own-build.ts'

/** The command that makes a package to which the organisation's sites belong, and why one may want it. */
export function OwnPackage({ sites }: { readonly sites: readonly string[] }) {
  return (
    <section>
      <h2>{say('lead_out_package')}</h2>
      <div lang={rulesLang} class="steps">
        {sitesAreGranted.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      {sites.length === 0 ? (
        <p>{say('lead_out_package_no_sites')}</p>
      ) : (
        <div class="field wide">
          <label for="own-package">{say('lead_out_package_command')}</label>
          <textarea id="own-package" class="code" rows={3} readOnly spellcheck={false} value={ownBuild(sites)} />
        </div>
      )}
    </section>
  )
}
