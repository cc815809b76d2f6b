// Awaits its tests.
