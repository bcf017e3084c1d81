import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/buttons.css'
import './styles/controls.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { apiKey, bridgeKey, createApi, createBridge } from './api'
import App from './App.vue'
import { createText } from './i18n'
import { makeRouter } from './router'

// The bridge first: it takes the session's key out of the address before the router reads it.
const bridge = createBridge()

createApp(App)
  .use(createPinia())
  .provide(bridgeKey, bridge)
  .provide(apiKey, createApi(bridge))
  .use(createText())
  .use(makeRouter())
  .mount('#app')
