import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/base.css';
import { Gallery } from './gallery';

render(<Gallery />, document.body);
