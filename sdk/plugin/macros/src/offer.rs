//! What an attribute says of its function, within what Muster takes when a plugin is published: refused here, it is refused where
//! its author is looking.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, Ident, Lit, LitStr, Meta, Path, Result, Token, bracketed};

/// As in `wit/describe.schema.json`.
const SUMMARY_CHARACTERS: usize = 200;
/// Longest part of a name, before and after the colon.
const NAME_PART_CHARACTERS: usize = 63;
const PLATFORMS: &[&str] = &["linux", "windows", "macos"];

pub struct Arguments {
    pub name: LitStr,
    pub platforms: Vec<LitStr>,
    pub read_only: bool,
    pub idempotent: bool,
    /// What an action does when its run is cancelled.
    pub cancel: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream) -> Result<Self> {
        let name: LitStr = input.parse().map_err(|error| {
            Error::new(error.span(), "an attribute begins with the name of what is offered: \"publisher:camelCase\"")
        })?;
        if !is_name(&name.value()) {
            let message =
                "a name is \"publisher:camelCase\": the publisher in lower case, letters and digits after the colon";
            return Err(Error::new(name.span(), message));
        }
        let mut arguments = Self { name, platforms: Vec::new(), read_only: false, idempotent: false, cancel: None };
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let word: Ident = input.parse()?;
            let is_twice = match word.to_string().as_str() {
                "read_only" => std::mem::replace(&mut arguments.read_only, true),
                "idempotent" => std::mem::replace(&mut arguments.idempotent, true),
                "platforms" => !std::mem::replace(&mut arguments.platforms, platforms(input)?).is_empty(),
                "cancel" => {
                    input.parse::<Token![=]>()?;
                    arguments.cancel.replace(input.parse()?).is_some()
                }
                _ => {
                    let message =
                        "there are `platforms = […]`, `read_only`, `idempotent` and, of actions, `cancel = …`";
                    return Err(Error::new(word.span(), message));
                }
            };
            if is_twice {
                return Err(Error::new(word.span(), format!("`{word}` is said twice")));
            }
        }
        Ok(arguments)
    }
}

fn platforms(input: ParseStream) -> Result<Vec<LitStr>> {
    input.parse::<Token![=]>()?;
    let list;
    let brackets = bracketed!(list in input);
    let platforms: Vec<LitStr> = Punctuated::<LitStr, Token![,]>::parse_terminated(&list)?.into_iter().collect();
    if platforms.is_empty() {
        return Err(Error::new(brackets.span.join(), "what has no `platforms` runs everywhere: leave it out"));
    }
    match platforms.iter().find(|platform| !PLATFORMS.contains(&platform.value().as_str())) {
        Some(unknown) => Err(Error::new(unknown.span(), format!("a platform is one of {}", PLATFORMS.join(", ")))),
        None => Ok(platforms),
    }
}

fn is_name(name: &str) -> bool {
    let Some((publisher, own)) = name.split_once(':') else { return false };
    let publisher_rest = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    is_part(publisher, publisher_rest) && is_part(own, |c| c.is_ascii_alphanumeric())
}

fn is_part(part: &str, rest: impl Fn(char) -> bool) -> bool {
    part.starts_with(|c: char| c.is_ascii_lowercase()) && part.len() <= NAME_PART_CHARACTERS && part.chars().all(rest)
}

/// The first paragraph of a doc comment, on one line.
pub fn summary(function: &Ident, attributes: &[Attribute]) -> Result<String> {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    // One attribute may be a whole `/** */`.
    let text = lines.collect::<Vec<_>>().join("\n");
    let paragraph: Vec<&str> =
        text.lines().map(str::trim).skip_while(|line| line.is_empty()).take_while(|line| !line.is_empty()).collect();
    let summary = paragraph.join(" ");
    if summary.is_empty() {
        return Err(Error::new(
            function.span(),
            "what is offered has a doc comment: its first paragraph is the summary",
        ));
    }
    if summary.chars().count() > SUMMARY_CHARACTERS {
        let message = format!("the first paragraph of the doc comment has at most {SUMMARY_CHARACTERS} characters");
        return Err(Error::new(function.span(), message));
    }
    Ok(summary)
}
