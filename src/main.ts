import { createRescue } from './ui/rescue/rescue';
import './ui/base.css';

const rescue = createRescue();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

// Loaded apart, so that a fault in any of its modules finds the rescue at its post.
import('./start').then(({ start }) => start(rescue, root)).catch((fault) => rescue.show(fault));
