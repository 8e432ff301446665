import type { Channel, Stakeholder } from '../../src/model/index.js'
import type * as ast from '../generated/ast.js'
import { type Context, maybe, named, pick, pickAll, rangeOf, reference } from './context.js'
import { checkOnce, level, number, period, word, yesNo } from './values.js'

const FIVE = { min: 1, max: 5 }
const REPEATABLE = new Set(['expects', 'concern', 'influences', 'engage'])

export const lowerStakeholder = (context: Context, node: ast.Stakeholder): Stakeholder | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const properties = node.properties
  checkOnce(context, properties, REPEATABLE)
  const role = pick(properties, 'RoleProperty')
  const levels = pickAll(properties, 'LevelProperty')
  const answers = pickAll(properties, 'YesNoProperty')
  const texts = pickAll(properties, 'TextProperty')
  const levelOf = (key: string) =>
    level(
      context,
      levels.find(property => property.key === key),
      FIVE,
    )
  const answerOf = (key: string) => {
    const property = answers.find(answer => answer.key === key)
    return yesNo(context, property, property?.value)
  }
  const engagement = pick(properties, 'EngagementProperty')
  const today = word(context, engagement, engagement?.today, 'engagement')
  const wanted = word(context, engagement, engagement?.wanted, 'engagement')
  return {
    ...head,
    file: context.file,
    ...maybe('role', word(context, role, role?.value, 'role')),
    ...maybe('power', levelOf('power')),
    ...maybe('interest', levelOf('interest')),
    ...maybe('influence', levelOf('influence')),
    ...maybe('legitimacy', answerOf('legitimacy')),
    ...maybe('urgency', answerOf('urgency')),
    ...maybe('engagement', today && { today, ...maybe('wanted', wanted) }),
    expects: texts.filter(text => text.key === 'expects').flatMap(text => text.values),
    concerns: texts.filter(text => text.key === 'concern').flatMap(text => text.values),
    influences: pickAll(properties, 'InfluencesProperty').flatMap(property =>
      property.items.flatMap(item => {
        const target = reference(context, item, 'target')
        if (!target) return []
        return [
          {
            target,
            ...maybe('strength', number(item.strength)),
            ...maybe('reason', item.reason),
            range: rangeOf(item),
          },
        ]
      }),
    ),
    engage: pickAll(properties, 'EngageProperty').flatMap(property => {
      const channel = reference(context, property, 'channel')
      if (!channel) return []
      return [
        {
          channel,
          ...maybe('every', period(context, property, property.every)),
          ...maybe('by', reference(context, property, 'by')),
          ...maybe('note', property.note),
          range: rangeOf(property),
        },
      ]
    }),
  }
}

export const lowerChannel = (context: Context, node: ast.Channel): Channel | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  checkOnce(context, node.properties, new Set())
  const service = pick(node.properties, 'ServiceProperty')
  return { ...head, file: context.file, ...maybe('service', word(context, service, service?.value, 'service')) }
}
