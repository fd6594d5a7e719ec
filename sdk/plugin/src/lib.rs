//! What a plugin's author depends on.
//!
//! ```ignore
//! #[derive(muster_plugin::serde::Deserialize, muster_plugin::schemars::JsonSchema)]
//! struct Restart { unit: String }
//!
//! fn restart(inputs: Restart) -> Result<(), Failure> { … }
//!
//! muster_plugin::plugin! {
//!     steps { "acme:restartService" = restart: "Restarts a unit and waits until it is active" }
//! }
//! ```
//!
//! A step is a function from its inputs to its outputs, whose types give the schemas that forms and checks are made from. What
//! it prints is its output. A component has an instance of its own for each call: nothing is kept between two.

use std::io::Write as _;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub use {schemars, serde, serde_json};

/// The contract as generated: what [`plugin!`] exports goes through here.
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

pub use bindings::muster::plugin::types::{Failure, Reboot};
pub use bindings::muster::plugin::{context, facts, log};

use bindings::exports::muster::plugin::step;

impl Failure {
    /// A failure with a kebab-case code of the plugin's own, or one of those that the contract names.
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), retryable: false }
    }
}

/// How a step ended, where it is more than its outputs.
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

/// The offer of a step, for `describe`. Called by [`plugin!`].
#[doc(hidden)]
pub fn offer<I, A>(_step: fn(I) -> Result<A, Failure>, name: &str, summary: &str) -> Value
where
    I: DeserializeOwned + JsonSchema,
    A: IntoOutcome,
{
    json!({
        "kind": "step",
        "name": name,
        "summary": summary,
        "inputs": schema::<I>(),
        "outputs": schema::<A::Outputs>(),
    })
}

/// Everything inline: a schema refers to nothing outside itself.
fn schema<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let mut schema = SchemaGenerator::new(settings).into_root_schema_for::<T>().to_value();
    // `()` and values without a form of their own are any value.
    if schema.get("type").and_then(Value::as_str) != Some("object") {
        schema = json!({});
    }
    schema
}

/// One call of a step. Called by [`plugin!`].
#[doc(hidden)]
pub fn call<I, A>(function: fn(I) -> Result<A, Failure>, inputs: &str) -> Result<step::Outcome, Failure>
where
    I: DeserializeOwned + JsonSchema,
    A: IntoOutcome,
{
    std::panic::set_hook(Box::new(|panic| {
        flush();
        log::panicked(&panic.to_string());
    }));
    let inputs = serde_json::from_str(inputs)
        .map_err(|error| Failure::new("invalid", format!("the inputs are not of their type: {error}")))?;
    let answer = function(inputs);
    flush();
    let Outcome { exit_code, reboot, finish, outputs } = answer?.into_outcome();
    let outputs = serde_json::to_string(&outputs)
        .map_err(|error| Failure::new("invalid", format!("the outputs cannot be written: {error}")))?;
    Ok(step::Outcome { exit_code, reboot, finish, outputs })
}

fn flush() {
    let _ = std::io::stdout().flush();
    let _ = std::io::stderr().flush();
}

/// Makes a component of functions: `plugin! { steps { "acme:name" = function: "summary", … } }`.
#[macro_export]
macro_rules! plugin {
    (steps { $($name:literal = $function:path : $summary:literal),+ $(,)? }) => {
        #[doc(hidden)]
        struct Component;

        impl $crate::bindings::exports::muster::plugin::describe::Guest for Component {
            fn describe() -> String {
                let offers = [$($crate::offer($function, $name, $summary)),+];
                $crate::serde_json::json!({ "offers": offers }).to_string()
            }
        }

        impl $crate::bindings::exports::muster::plugin::step::Guest for Component {
            fn run(
                call: $crate::bindings::exports::muster::plugin::step::Call,
            ) -> Result<$crate::bindings::exports::muster::plugin::step::Outcome, $crate::Failure> {
                match call.name.as_str() {
                    $($name => $crate::call($function, &call.inputs),)+
                    name => Err($crate::Failure::new("not-found", format!("this plugin does not offer {name}"))),
                }
            }
        }

        $crate::bindings::export_guest!(Component with_types_in $crate::bindings);
    };
}
