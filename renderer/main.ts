import './api/without-eval'

// Everything that makes a schema comes later, in chunks of its own: the line above must have run before.
void import('./start')
