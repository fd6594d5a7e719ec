//! The SSM document model for Command (and Policy) documents of schema 2.0 and 2.2, and for runbooks of schema 0.3: parse, check, bind
//! parameters, interpolate, and decide what runs next. Pure: it reads no clock, no file and no network, so the host and a node come to
//! the same answer. Runbooks are in [`Runbook`].
//!
//! The way of a Command document:
//!
//! 1. [`Document::parse`] checks what an author wrote, in AWS's words, with line and column.
//! 2. [`Document::bind`] checks what a caller supplied and gives [`Arguments`], which name the Parameter Store
//!    references that the host has to look up; [`Document::resolve`] puts them in their place.
//! 3. [`Document::interpolate`] gives [`BoundStep`]s, which travel to nodes.
//! 4. [`Flow`] says on a node what runs next, and what a step's result means.
//!
//! Invariants: content is data from strangers, so size, depth and the size of what is made of it are bounded, nothing here panics on it, and
//! every pattern runs in linear time; substitution is a single pass, so a value is never read as a template; a message names a parameter and never its value.

#![warn(clippy::pedantic)]
#![allow(clippy::doc_markdown, reason = "AWS's nouns are plain words here")]
#![allow(clippy::match_bool, reason = "two arms side by side read better than an else far below")]

mod arguments;
mod author;
mod content;
mod convert;
mod definition;
mod flow;
mod interpolate;
mod json;
mod parse;
mod pattern;
mod precondition;
mod runbook;
mod yaml;

pub use arguments::{Arguments, ParameterError, ParameterErrorCode, Resolved, ResolvedType};
pub use content::{ContentError, ContentErrorCode, Format, MAX_CONTENT_BYTES, MAX_DEPTH};
pub use convert::{content_hash, convert};
pub use definition::{
    DisplayType, Document, InterpolationType, MAX_PARAMETERS, MAX_STEPS, Parameter, ParameterType, Platform,
    SchemaVersion, Step,
};
pub use flow::{Finished, Flow, Next, Node, Reboot, ResultStatus, StepOutcome, StepResult, StepStatus, Support};
pub use interpolate::{BoundStep, Control, MAX_BOUND_BYTES, OnFailure, total_execution_seconds};
pub use pattern::Pattern;
pub use precondition::BoundArgument;
pub use runbook::{
    AUTOMATION, After, BranchError, GLOBALS, OnStepFailure, OutputName, Reference, Room, Runbook, RunbookArguments,
    RunbookStep, Selector, SelectorError, StepEnd, StepOutput, TemplateError, Variable, choose, references,
};
