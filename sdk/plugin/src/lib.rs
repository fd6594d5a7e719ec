//! What a plugin's author depends on.
//!
//! A step is a function from its inputs to its outputs, whose types give the schemas that forms and checks are made from.
//! What it prints is its output. A component has an instance of its own for each call: nothing is kept between two.
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
//! one file of both.

use std::io::Write as _;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub use muster_plugin_macros::{data, step};
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
                include muster:plugin/step-plugin@0.1.0;
            }
        ",
        world: "muster:guest/guest",
        generate_all,
        pub_export_macro: true,
        export_macro_name: "export_guest",
        default_bindings_module: "muster_plugin::bindings",
    });
}

pub mod process;
#[cfg(not(target_family = "wasm"))]
pub mod testing;

pub use bindings::muster::plugin::types::{Failure, Reboot};
#[cfg(target_family = "wasm")]
pub use bindings::muster::plugin::{context, facts, log};
#[cfg(not(target_family = "wasm"))]
pub use testing::imports::{context, facts, log};

impl Failure {
    /// A failure with a kebab-case code of the plugin's own, or one of those that the contract names.
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), retryable: false }
    }
}

/// How a step ended, where it is more than its outputs.
#[derive(Debug)]
pub struct Outcome<O> {
    /// 0 is success; anything else fails the step.
    pub exit_code: i32,
    /// Whether the node has to reboot.
    pub reboot: Reboot,
    /// End the document here.
    pub finish: bool,
    /// What later steps can refer to.
    pub outputs: O,
}

impl<O> Outcome<O> {
    /// An end with an exit code.
    pub fn exit(exit_code: i32, outputs: O) -> Self {
        Self { exit_code, reboot: Reboot::No, finish: false, outputs }
    }

    fn map<P>(self, of: impl FnOnce(O) -> Result<P, Failure>) -> Result<Outcome<P>, Failure> {
        let Self { exit_code, reboot, finish, outputs } = self;
        Ok(Outcome { exit_code, reboot, finish, outputs: of(outputs)? })
    }
}

/// What a step's function may answer: its outputs, or an [`Outcome`] with them.
pub trait IntoOutcome {
    /// The outputs' type.
    type Outputs: Serialize + JsonSchema;

    /// As an outcome.
    fn into_outcome(self) -> Outcome<Self::Outputs>;
}

impl<O: Serialize + JsonSchema> IntoOutcome for O {
    type Outputs = O;

    fn into_outcome(self) -> Outcome<O> {
        Outcome::exit(0, self)
    }
}

impl<O: Serialize + JsonSchema> IntoOutcome for Outcome<O> {
    type Outputs = O;

    fn into_outcome(self) -> Self {
        self
    }
}

/// A function with [`#[step]`](macro@step): the type that has the function's name.
pub trait Step {
    /// `acme:restartService`
    const NAME: &'static str;

    /// What `describe` says of it.
    fn offer() -> Value;

    /// Runs it with inputs as JSON text; its outputs are JSON text too.
    ///
    /// # Errors
    /// The step's own; `invalid`, if the inputs are not of their type.
    fn call(inputs: &str) -> Result<Outcome<String>, Failure>;
}

// The inputs of a step that takes none. No doc comment: it would be in the schema.
#[doc(hidden)]
#[derive(serde::Deserialize, JsonSchema)]
pub struct Nothing {}

/// What [`macro@step`] was told.
#[doc(hidden)]
pub struct Offer {
    pub name: &'static str,
    pub summary: &'static str,
    pub platforms: &'static [&'static str],
    pub read_only: bool,
    pub idempotent: bool,
}

impl Offer {
    /// The offer of this step, whose types give the schemas.
    pub fn of<I, A>(&self, _step: fn(I) -> Result<A, Failure>) -> Value
    where
        I: DeserializeOwned + JsonSchema,
        A: IntoOutcome,
    {
        let mut offer = json!({
            "kind": "step",
            "name": self.name,
            "summary": self.summary,
            "inputs": schema::<I>(SchemaSettings::for_deserialize),
            "outputs": schema::<A::Outputs>(SchemaSettings::for_serialize),
            "readOnly": self.read_only,
            "idempotent": self.idempotent,
        });
        if !self.platforms.is_empty() {
            offer["platforms"] = json!(self.platforms);
        }
        offer
    }
}

/// Of what is read, or of what is written. Everything inline: a schema refers to nothing outside itself.
fn schema<T: JsonSchema>(side: fn(SchemaSettings) -> SchemaSettings) -> Value {
    let settings = side(SchemaSettings::draft2020_12()).with(|settings| settings.inline_subschemas = true);
    let schema = SchemaGenerator::new(settings).into_root_schema_for::<T>().to_value();
    // `()` says nothing, and a value without a form of its own is any value.
    let says_nothing = schema.get("type").and_then(Value::as_str) == Some("null");
    if says_nothing || !schema.is_object() { json!({}) } else { schema }
}

/// One call of a function. Called by what [`macro@step`] makes.
#[doc(hidden)]
pub fn call<I, A>(function: fn(I) -> Result<A, Failure>, inputs: &str) -> Result<Outcome<String>, Failure>
where
    I: DeserializeOwned + JsonSchema,
    A: IntoOutcome,
{
    let inputs = serde_json::from_str(inputs)
        .map_err(|error| Failure::new("invalid", format!("the inputs are not of their type: {error}")))?;
    function(inputs)?.into_outcome().map(|outputs| {
        serde_json::to_string(&outputs)
            .map_err(|error| Failure::new("invalid", format!("the outputs cannot be written: {error}")))
    })
}

/// One call by the host. Called by what [`plugin!`] makes.
#[doc(hidden)]
pub fn run<S: Step>(inputs: &str) -> Result<bindings::exports::muster::plugin::step::Outcome, Failure> {
    std::panic::set_hook(Box::new(|panic| {
        flush();
        log::panicked(&panic.to_string());
    }));
    let ended = S::call(inputs);
    flush();
    let Outcome { exit_code, reboot, finish, outputs } = ended?;
    Ok(bindings::exports::muster::plugin::step::Outcome { exit_code, reboot, finish, outputs })
}

fn flush() {
    let _ = std::io::stdout().flush();
    let _ = std::io::stderr().flush();
}

/// Makes a component of functions with [`#[step]`](macro@step): `plugin! { steps { restart_service, … } }`.
#[macro_export]
macro_rules! plugin {
    (steps { $($step:ty),+ $(,)? }) => {
        #[doc(hidden)]
        struct Component;

        impl $crate::bindings::exports::muster::plugin::describe::Guest for Component {
            fn describe() -> String {
                let offers = [$(<$step as $crate::Step>::offer()),+];
                $crate::serde_json::json!({ "offers": offers }).to_string()
            }
        }

        impl $crate::bindings::exports::muster::plugin::step::Guest for Component {
            fn run(
                call: $crate::bindings::exports::muster::plugin::step::Call,
            ) -> Result<$crate::bindings::exports::muster::plugin::step::Outcome, $crate::Failure> {
                match call.name.as_str() {
                    $(<$step as $crate::Step>::NAME => $crate::run::<$step>(&call.inputs),)+
                    name => Err($crate::Failure::new("not-found", format!("this plugin does not offer {name}"))),
                }
            }
        }

        $crate::bindings::export_guest!(Component with_types_in $crate::bindings);
    };
}
