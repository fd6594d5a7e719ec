//! What a plugin is on disk: its manifest, its grant, how it is built and inspected.
