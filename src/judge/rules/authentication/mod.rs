//! What the checks of the sender have to do with a refusal.
