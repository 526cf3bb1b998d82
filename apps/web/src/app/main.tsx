import '@academie/web-ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTemporal } from '../shared/temporal.js';
import { Application } from './application.js';

async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html lost its #app');
  await loadTemporal();
  createRoot(element).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
}

void start();
