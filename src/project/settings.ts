export * from '../model/settings.js'
