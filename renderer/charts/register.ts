import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { barLabels, endLabels, markers } from './plugins'

/** What our charts use of Chart.js, and no more. Loaded with the page that draws them. */
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  barLabels,
  endLabels,
  markers,
)
