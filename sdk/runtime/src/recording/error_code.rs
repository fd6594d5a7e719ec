//! The errors of `wasi:http` in a recording.

use serde::{Deserialize, Serialize};
use wasmtime_wasi_http::p2::bindings::http::types::{
    DnsErrorPayload, ErrorCode, FieldSizePayload, TlsAlertReceivedPayload,
};

#[derive(Serialize, Deserialize)]
pub(super) struct Code(#[serde(with = "Form")] pub ErrorCode);

#[derive(Serialize, Deserialize)]
#[serde(remote = "ErrorCode", rename_all = "kebab-case")]
enum Form {
    DnsTimeout,
    DnsError(#[serde(with = "Dns")] DnsErrorPayload),
    DestinationNotFound,
    DestinationUnavailable,
    DestinationIpProhibited,
    DestinationIpUnroutable,
    ConnectionRefused,
    ConnectionTerminated,
    ConnectionTimeout,
    ConnectionReadTimeout,
    ConnectionWriteTimeout,
    ConnectionLimitReached,
    TlsProtocolError,
    TlsCertificateError,
    TlsAlertReceived(#[serde(with = "TlsAlert")] TlsAlertReceivedPayload),
    HttpRequestDenied,
    HttpRequestLengthRequired,
    HttpRequestBodySize(Option<u64>),
    HttpRequestMethodInvalid,
    HttpRequestUriInvalid,
    HttpRequestUriTooLong,
    HttpRequestHeaderSectionSize(Option<u32>),
    HttpRequestHeaderSize(#[serde(with = "field_size")] Option<FieldSizePayload>),
    HttpRequestTrailerSectionSize(Option<u32>),
    HttpRequestTrailerSize(#[serde(with = "FieldSize")] FieldSizePayload),
    HttpResponseIncomplete,
    HttpResponseHeaderSectionSize(Option<u32>),
    HttpResponseHeaderSize(#[serde(with = "FieldSize")] FieldSizePayload),
    HttpResponseBodySize(Option<u64>),
    HttpResponseTrailerSectionSize(Option<u32>),
    HttpResponseTrailerSize(#[serde(with = "FieldSize")] FieldSizePayload),
    HttpResponseTransferCoding(Option<String>),
    HttpResponseContentCoding(Option<String>),
    HttpResponseTimeout,
    HttpUpgradeFailed,
    HttpProtocolError,
    LoopDetected,
    ConfigurationError,
    InternalError(Option<String>),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "DnsErrorPayload", rename_all = "kebab-case")]
struct Dns {
    rcode: Option<String>,
    info_code: Option<u16>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "TlsAlertReceivedPayload", rename_all = "kebab-case")]
struct TlsAlert {
    alert_id: Option<u8>,
    alert_message: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "FieldSizePayload", rename_all = "kebab-case")]
struct FieldSize {
    field_name: Option<String>,
    field_size: Option<u32>,
}

mod field_size {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{FieldSize, FieldSizePayload};

    #[derive(Serialize, Deserialize)]
    struct Field(#[serde(with = "FieldSize")] FieldSizePayload);

    pub(super) fn serialize<S: Serializer>(size: &Option<FieldSizePayload>, serializer: S) -> Result<S::Ok, S::Error> {
        size.clone().map(Field).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<FieldSizePayload>, D::Error> {
        Ok(Option::<Field>::deserialize(deserializer)?.map(|Field(size)| size))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_the_same_after_it_was_kept() {
        let size = FieldSizePayload { field_name: Some("x".to_owned()), field_size: None };
        for (code, form) in [
            (ErrorCode::HttpRequestDenied, r#""http-request-denied""#),
            (ErrorCode::DestinationIpProhibited, r#""destination-ip-prohibited""#),
            (ErrorCode::HttpRequestHeaderSize(None), r#"{"http-request-header-size":null}"#),
            (
                ErrorCode::HttpRequestHeaderSize(Some(size)),
                r#"{"http-request-header-size":{"field-name":"x","field-size":null}}"#,
            ),
            (ErrorCode::InternalError(Some("why".to_owned())), r#"{"internal-error":"why"}"#),
        ] {
            assert_eq!(serde_json::to_string(&Code(code.clone())).unwrap(), form);
            let Code(read) = serde_json::from_str(form).unwrap();
            assert_eq!(format!("{read:?}"), format!("{code:?}"));
        }
    }
}
