//! HTTP as WASI has it.

use muster_plugin::serde_json::{Value, json};
use wasip2::http::outgoing_handler::{ErrorCode, handle};
use wasip2::http::types::{Fields, IncomingBody, Method, OutgoingBody, OutgoingRequest, Scheme};
use wasip2::io::streams::StreamError;

/// Sends a body in two pieces and reads the answer in small ones.
pub fn exchange(authority: &str) -> Result<Value, ErrorCode> {
    let other = |what: &str| ErrorCode::InternalError(Some(what.to_owned()));
    let headers = Fields::from_list(&[("x-asked".to_owned(), b"yes".to_vec())]).map_err(|_| other("headers"))?;
    let request = OutgoingRequest::new(headers);
    let made = [
        request.set_method(&Method::Post),
        request.set_scheme(Some(&Scheme::Http)),
        request.set_authority(Some(authority)),
        request.set_path_with_query(Some("/asked?how=twice")),
    ];
    if made.iter().any(Result::is_err) {
        return Err(other("request"));
    }
    let body = request.body().map_err(|()| other("body"))?;
    let answer = handle(request, None)?;
    let stream = body.write().map_err(|()| other("stream"))?;
    for piece in ["one, ", "two"] {
        stream.blocking_write_and_flush(piece.as_bytes()).map_err(|error| other(&format!("{error:?}")))?;
    }
    drop(stream);
    OutgoingBody::finish(body, None)?;
    answer.subscribe().block();
    // There is one now, and it is asked for once.
    let answer = answer.get().and_then(Result::ok).unwrap_or(Err(other("answer")))?;
    let (status, headers) = (answer.status(), answer.headers().entries());
    let body = answer.consume().map_err(|()| other("body"))?;
    let stream = body.stream().map_err(|()| other("stream"))?;
    let mut pieces = Vec::new();
    loop {
        match stream.blocking_read(8) {
            Ok(piece) => pieces.push(String::from_utf8_lossy(&piece).into_owned()),
            Err(StreamError::Closed) => break,
            Err(error) => return Err(other(&format!("{error:?}"))),
        }
    }
    drop(stream);
    let trailers = IncomingBody::finish(body);
    trailers.subscribe().block();
    let trailers = trailers.get().and_then(Result::ok).unwrap_or(Err(other("trailers")))?;
    let text = |(name, value): (String, Vec<u8>)| format!("{name}: {}", String::from_utf8_lossy(&value));
    Ok(json!({
        "status": status,
        "headers": headers.into_iter().map(text).collect::<Vec<_>>(),
        "pieces": pieces,
        "trailers": trailers.map(|trailers| trailers.entries().into_iter().map(text).collect::<Vec<_>>()),
    }))
}
