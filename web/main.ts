import './webgl-names.ts'
import './style/tokens.css'
import './style/base.css'
import './style/bar.css'
import './style/stage.css'
import './style/tiles.css'
import './style/strip.css'
import './style/controls.css'
import './style/side.css'
import './style/panel.css'
import './style/evidence.css'
import './style/claims.css'
import './style/list.css'
import './style/overview.css'
import './style/reading.css'
import './style/print.css'
import { unpackView } from '../src/page/data/index.ts'
import { startOverview } from './overview/start.ts'
import { readData, showUnreadable } from './read-data.ts'
import { startWork } from './work.ts'

readData()
  .then((data) => ('kind' in data ? startOverview(data, startWork) : startWork(unpackView(data))))
  .catch(showUnreadable)
