//! Request and response types of every service, generated from the service models, and their validation.
