// Awaits its room.
