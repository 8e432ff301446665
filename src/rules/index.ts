import { emptyBlock } from './canvas/empty-block.js'
import { orphan } from './canvas/orphan.js'
import { propositionWithoutSegment } from './canvas/proposition-without-segment.js'
import { segmentWithoutProposition } from './canvas/segment-without-proposition.js'
import * as configuration from './configuration.js'
import { ignoreWithoutEffect, ignoreWithoutReason } from './ignores/ignores.js'
import { dotOffDiagonal } from './impacts/dot-off-diagonal.js'
import { judgedTwice } from './impacts/judged-twice.js'
import { openCells } from './impacts/open-cells.js'
import { actsOnItself } from './impacts/self.js'
import { totalUndefined } from './impacts/total-undefined.js'
import { initiativeEndsBeforeItStarts } from './initiative/ends-before-it-starts.js'
import { actionAndCommunication } from './journey/action-and-communication.js'
import { branchShares } from './journey/branch-shares.js'
import { deadlineTooEarly } from './journey/deadline-too-early.js'
import { dependsOnItself } from './journey/depends-on-itself.js'
import { detailsItself } from './journey/details-itself.js'
import { emotionOutsideScale } from './journey/emotion-outside-scale.js'
import { emptyStage } from './journey/empty-stage.js'
import { endlessRepeat } from './journey/endless-repeat.js'
import { touchpointEndsBeforeItStarts } from './journey/ends-before-it-starts.js'
import { followsNothing } from './journey/follows-nothing.js'
import { incompleteCommunication } from './journey/incomplete-communication.js'
import { missingKind } from './journey/missing-kind.js'
import { noChannel } from './journey/no-channel.js'
import { noCustomer } from './journey/no-customer.js'
import { noDuration } from './journey/no-duration.js'
import { ring } from './journey/ring.js'
import { limitsOutOfOrder } from './kpi/limits-out-of-order.js'
import { noTarget } from './kpi/no-target.js'
import { observationDoesNotFit } from './kpi/observation-does-not-fit.js'
import { observedTwice } from './kpi/observed-twice.js'
import { targetOutsideRange } from './kpi/target-outside-range.js'
import { unitDoesNotFit } from './kpi/unit-does-not-fit.js'
import { wrongDirection } from './kpi/wrong-direction.js'
import { obstacleWithoutPlace } from './most/obstacle-without-place.js'
import { obstacleWithoutSupport } from './most/obstacle-without-support.js'
import { supportWithoutKpi } from './most/support-without-kpi.js'
import { trendWithoutEffect } from './most/trend-without-effect.js'
import { duplicateName } from './names/duplicate.js'
import { ambiguousName, unknownName, wrongKind } from './names/resolution.js'
import { unusedName } from './names/unused.js'
import { outlookJudgedTwice } from './outlook/judged-twice.js'
import { noChoice } from './outlook/no-choice.js'
import { sameDescriptor } from './outlook/same-descriptor.js'
import { brokenInPlan } from './promise/broken-in-plan.js'
import { incompletePromise } from './promise/incomplete.js'
import { openEndedPromise } from './promise/open-ended.js'
import type { FileRule, ProjectRule, RuleInfo } from './rule.js'
import { gapWithoutPlan } from './stakeholders/gap-without-plan.js'
import { influencesItself } from './stakeholders/influences-itself.js'
import { keyPlayerWithoutEngagement } from './stakeholders/key-player-without-engagement.js'
import * as syntax from './syntax.js'
import * as values from './values.js'

export const fileRules: readonly FileRule[] = [
  actionAndCommunication,
  branchShares,
  deadlineTooEarly,
  dependsOnItself,
  emotionOutsideScale,
  emptyStage,
  endlessRepeat,
  touchpointEndsBeforeItStarts,
  followsNothing,
  incompleteCommunication,
  missingKind,
  noChannel,
  noCustomer,
  noDuration,
  ring,
  incompletePromise,
  openEndedPromise,
  limitsOutOfOrder,
  noTarget,
  observationDoesNotFit,
  observedTwice,
  targetOutsideRange,
  unitDoesNotFit,
  wrongDirection,
  obstacleWithoutPlace,
  supportWithoutKpi,
  trendWithoutEffect,
  emptyBlock,
  propositionWithoutSegment,
  gapWithoutPlan,
  openCells,
  sameDescriptor,
  noChoice,
  initiativeEndsBeforeItStarts,
]

export const projectRules: readonly ProjectRule[] = [
  unusedName,
  detailsItself,
  brokenInPlan,
  obstacleWithoutSupport,
  segmentWithoutProposition,
  orphan,
  keyPlayerWithoutEngagement,
  influencesItself,
  dotOffDiagonal,
  judgedTwice,
  actsOnItself,
  totalUndefined,
  outlookJudgedTwice,
]

/** Everything that a finding can be about. */
export const rules: readonly RuleInfo[] = [
  ...Object.values(configuration),
  ...Object.values(syntax),
  ...Object.values(values),
  unknownName,
  ambiguousName,
  wrongKind,
  duplicateName,
  ignoreWithoutReason,
  ignoreWithoutEffect,
  ...fileRules,
  ...projectRules,
]
