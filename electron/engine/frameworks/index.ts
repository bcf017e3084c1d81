import type { FrameworkId } from '../../../shared/domain/framework'
import cisAwsFoundations from './cis-aws-foundations'
import type { Framework } from './define-framework'
import pciDss from './pci-dss'
import securityHub from './security-hub'

/** Every framework by its id. */
export const frameworks: Readonly<Record<FrameworkId, Framework>> = {
  'cis-aws-foundations': cisAwsFoundations,
  'security-hub': securityHub,
  'pci-dss': pciDss,
}

const controlsIn = (id: FrameworkId, checkId: string): readonly string[] =>
  frameworks[id].controls.filter(({ checks }) => checks.includes(checkId)).map((control) => control.id)

/** The controls that a check judges, by framework: frameworks point at checks, so this looks them up. */
export const controlsOf = (checkId: string): Readonly<Record<FrameworkId, readonly string[]>> => ({
  'cis-aws-foundations': controlsIn('cis-aws-foundations', checkId),
  'security-hub': controlsIn('security-hub', checkId),
  'pci-dss': controlsIn('pci-dss', checkId),
})
