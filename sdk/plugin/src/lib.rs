//! What a plugin's author depends on.
//!
//! A plugin offers functions of four kinds, each with an attribute of its own: a [`step`](macro@step) of a Command document and a
//! [`collector`](macro@collector) of inventory, on nodes; a [`validator`](macro@validator) of configurations and an
//! [`action`](macro@action) of an Automation runbook, on the host. The types of their inputs and outputs give the schemas that
//! forms and checks are made from. What a step prints is its output. A component has an instance of its own for each call:
//! nothing is kept between two but in [`storage`].
//!
//! ```
//! use muster_plugin::process::{Command, Exit};
//! use muster_plugin::{Failure, Outcome};
//!
//! #[muster_plugin::data]
//! struct Restart {
//!     /// `nginx.service`
//!     unit: String,
//! }
//!
//! #[muster_plugin::data]
//! struct Restarted {
//!     /// How `systemctl` ended.
//!     exit_code: i32,
//! }
//!
//! /// Restarts a unit
//! #[muster_plugin::step("acme:restartService", platforms = ["linux"])]
//! fn restart_service(inputs: Restart) -> Result<Outcome<Restarted>, Failure> {
//!     let systemctl = Command::new("/usr/bin/systemctl").argument("restart").argument(inputs.unit).run()?;
//!     let Exit::Code(exit_code) = systemctl.exit else {
//!         return Err(Failure::new("interrupted", "systemctl did not end by itself"));
//!     };
//!     Ok(Outcome::exit(exit_code, Restarted { exit_code }))
//! }
//!
//! muster_plugin::plugin! {
//!     steps { restart_service }
//! }
//!
//! // In a test, which needs neither a node nor a component:
//! use muster_plugin::serde_json::json;
//! use muster_plugin::testing::{Host, finished};
//!
//! # fn main() {
//! let ran = Host::new().program(finished(0, "")).run::<restart_service>(json!({ "unit": "nginx.service" }));
//! assert_eq!(ran.result.unwrap().outputs, json!({ "exitCode": 0 }));
//! assert_eq!(ran.programs[0].arguments, ["restart", "nginx.service"]);
//! # }
//! ```
//!
//! Beside the code lies `plugin.toml`, which says who the plugin is, what it needs, and why; `muster plugin build` makes
//! one file of both. `README.md` goes from an empty folder to an upgrade, and lists needs, failures and limits.

use std::io::Write as _;

pub use muster_plugin_macros::{action, collector, data, step, validator};
pub use {schemars, serde, serde_json};

/// The contract as generated: what [`plugin!`] exports goes through here.
#[doc(hidden)]
#[allow(missing_docs, clippy::all)]
pub mod bindings {
    wit_bindgen::generate!({
        path: "../../wit",
        inline: "
            package muster:guest;
            world guest {
                include muster:plugin/capabilities@0.1.0;
                include muster:plugin/base@0.1.0;
            }
        ",
        world: "muster:guest/guest",
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_describe",
        default_bindings_module: "muster_plugin::bindings",
    });

    // A module for each kind, so that a component exports those that it has and no others.

    pub mod step {
        wit_bindgen::generate!({
            path: "../../wit",
            inline: "package muster:guest-step; world step-only { export muster:plugin/step@0.1.0; }",
            world: "muster:guest-step/step-only",
            with: { "muster:plugin/types@0.1.0": crate::bindings::muster::plugin::types },
            pub_export_macro: true,
            export_macro_name: "export_step",
            default_bindings_module: "muster_plugin::bindings::step",
        });
    }

    pub mod collector {
        wit_bindgen::generate!({
            path: "../../wit",
            inline: "package muster:guest-collector; world collector-only { export muster:plugin/collector@0.1.0; }",
            world: "muster:guest-collector/collector-only",
            with: { "muster:plugin/types@0.1.0": crate::bindings::muster::plugin::types },
            pub_export_macro: true,
            export_macro_name: "export_collector",
            default_bindings_module: "muster_plugin::bindings::collector",
        });
    }

    pub mod validator {
        wit_bindgen::generate!({
            path: "../../wit",
            inline: "package muster:guest-validator; world validator-only { export muster:plugin/validator@0.1.0; }",
            world: "muster:guest-validator/validator-only",
            with: { "muster:plugin/types@0.1.0": crate::bindings::muster::plugin::types },
            pub_export_macro: true,
            export_macro_name: "export_validator",
            default_bindings_module: "muster_plugin::bindings::validator",
        });
    }

    pub mod action {
        wit_bindgen::generate!({
            path: "../../wit",
            inline: "package muster:guest-action; world action-only { export muster:plugin/action@0.1.0; }",
            world: "muster:guest-action/action-only",
            with: { "muster:plugin/types@0.1.0": crate::bindings::muster::plugin::types },
            pub_export_macro: true,
            export_macro_name: "export_action",
            default_bindings_module: "muster_plugin::bindings::action",
        });
    }
}

/// That what the guide shows compiles and passes.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Guide;

mod action;
mod collector;
pub mod http;
mod offer;
pub mod process;
mod step;
#[cfg(not(target_family = "wasm"))]
pub mod testing;
mod validator;

pub use action::{Action, Progress};
pub use bindings::muster::plugin::types::{Failure, Reboot};
#[cfg(target_family = "wasm")]
pub use bindings::muster::plugin::{context, events, facts, log, muster_api, parameters, storage};
pub use collector::{Collector, Inventory};
pub use offer::{Nothing, Offer, Offered};
pub use step::{IntoOutcome, Outcome, Step};
#[cfg(not(target_family = "wasm"))]
pub use testing::imports::{context, events, facts, log, muster_api, parameters, storage};
pub use validator::{Configuration, Problem, Validator};

impl Failure {
    /// A failure with a kebab-case code of the plugin's own, or one of those that the contract names.
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), retryable: false }
    }
}

fn read<T: serde::de::DeserializeOwned>(what: &str, json: &str) -> Result<T, Failure> {
    serde_json::from_str(json).map_err(|error| Failure::new("invalid", format!("the {what} cannot be read: {error}")))
}

fn written(what: &str, value: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(value)
        .map_err(|error| Failure::new("invalid", format!("the {what} cannot be written: {error}")))
}

/// One call by the host: what was printed is there before it ends, and a panic says what it was. Called by what [`plugin!`]
/// makes.
#[doc(hidden)]
pub fn answer<T>(call: impl FnOnce() -> T) -> T {
    std::panic::set_hook(Box::new(|panic| {
        flush();
        log::panicked(&panic.to_string());
    }));
    let ended = call();
    flush();
    ended
}

fn flush() {
    let _ = std::io::stdout().flush();
    let _ = std::io::stderr().flush();
}

/// Nothing of that name is offered. Called by what [`plugin!`] makes.
#[doc(hidden)]
pub fn not_offered<T>(name: &str) -> Result<T, Failure> {
    Err(Failure::new("not-found", format!("this plugin does not offer {name}")))
}

/// Makes a component of functions with the attributes of their kinds:
///
/// ```text
/// plugin! {
///     steps { restart_service }
///     collectors { rack_location }
///     validators { port_range }
///     actions { order_machine }
/// }
/// ```
///
/// Kinds that a plugin does not have are left out.
#[macro_export]
macro_rules! plugin {
    (
        $(steps { $($step:ty),+ $(,)? })?
        $(collectors { $($collector:ty),+ $(,)? })?
        $(validators { $($validator:ty),+ $(,)? })?
        $(actions { $($action:ty),+ $(,)? })?
    ) => {
        #[doc(hidden)]
        struct Component;

        impl $crate::bindings::exports::muster::plugin::describe::Guest for Component {
            fn describe() -> String {
                let offers = ::std::vec![
                    $($(<$step as $crate::Offered>::offer(),)+)?
                    $($(<$collector as $crate::Offered>::offer(),)+)?
                    $($(<$validator as $crate::Offered>::offer(),)+)?
                    $($(<$action as $crate::Offered>::offer(),)+)?
                ];
                $crate::serde_json::json!({ "offers": offers }).to_string()
            }
        }
        $crate::bindings::export_describe!(Component with_types_in $crate::bindings);

        $(
            const _: () = {
                use $crate::bindings::step::exports::muster::plugin::step::{Call, Guest, Outcome};

                impl Guest for Component {
                    fn run(call: Call) -> Result<Outcome, $crate::Failure> {
                        $crate::answer(|| match call.name.as_str() {
                            $(<$step as $crate::Offered>::NAME => $crate::Outcome::answered(
                                <$step as $crate::Step>::run(&call.inputs),
                            ),)+
                            name => $crate::not_offered(name),
                        })
                    }
                }
                $crate::bindings::step::export_step!(Component with_types_in $crate::bindings::step);
            };
        )?

        $(
            const _: () = {
                use $crate::bindings::collector::exports::muster::plugin::collector::{Call, Guest, Inventory};

                impl Guest for Component {
                    fn collect(call: Call) -> Result<Vec<Inventory>, $crate::Failure> {
                        $crate::answer(|| match call.name.as_str() {
                            $(<$collector as $crate::Offered>::NAME => <$collector as $crate::Collector>::collect(&call.inputs),)+
                            name => $crate::not_offered(name),
                        })
                    }
                }
                $crate::bindings::collector::export_collector!(
                    Component with_types_in $crate::bindings::collector
                );
            };
        )?

        $(
            const _: () = {
                use $crate::bindings::validator::exports::muster::plugin::validator::{
                    Call, Configuration, Guest, Problem,
                };

                impl Guest for Component {
                    fn validate(call: Call, configuration: Configuration) -> Result<Vec<Problem>, $crate::Failure> {
                        $crate::answer(|| match call.name.as_str() {
                            $(<$validator as $crate::Offered>::NAME => {
                                <$validator as $crate::Validator>::validate(&call.inputs, configuration)
                            })+
                            name => $crate::not_offered(name),
                        })
                    }
                }
                $crate::bindings::validator::export_validator!(
                    Component with_types_in $crate::bindings::validator
                );
            };
        )?

        $(
            const _: () = {
                use $crate::bindings::action::exports::muster::plugin::action::{Call, Guest, Progress};

                impl Guest for Component {
                    fn run(call: Call, state: Option<String>) -> Result<Progress, $crate::Failure> {
                        $crate::answer(|| match call.name.as_str() {
                            $(<$action as $crate::Offered>::NAME => $crate::Progress::answered(
                                <$action as $crate::Action>::run(&call.inputs, state.as_deref()),
                            ),)+
                            name => $crate::not_offered(name),
                        })
                    }

                    fn cancel(call: Call, state: Option<String>) -> Result<(), $crate::Failure> {
                        $crate::answer(|| match call.name.as_str() {
                            $(<$action as $crate::Offered>::NAME => {
                                <$action as $crate::Action>::cancel(&call.inputs, state.as_deref())
                            })+
                            name => $crate::not_offered(name),
                        })
                    }
                }
                $crate::bindings::action::export_action!(Component with_types_in $crate::bindings::action);
            };
        )?
    };
}
