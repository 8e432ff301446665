import { ignoreWithoutEffect, ignoreWithoutReason } from './ignores/ignores.js'
import { duplicateName } from './names/duplicate.js'
import { ambiguousName, unknownName, wrongKind } from './names/resolution.js'
import { unusedName } from './names/unused.js'
import type { FileRule, ProjectRule, RuleInfo } from './rule.js'

export const fileRules: readonly FileRule[] = []

export const projectRules: readonly ProjectRule[] = [unusedName]

/** Every rule that can be silenced or set to another severity. */
export const rules: readonly RuleInfo[] = [
  unknownName,
  ambiguousName,
  wrongKind,
  duplicateName,
  ignoreWithoutReason,
  ignoreWithoutEffect,
  ...fileRules,
  ...projectRules,
]
