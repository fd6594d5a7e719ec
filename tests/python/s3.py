"""What tests do with the bucket of blobs behind Muster's back, as any client of S3 would."""

import sys
import time

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

BUCKET = "blobs"
s3 = boto3.client("s3", config=Config(s3={"addressing_style": "path"}, retries={"max_attempts": 1}))


def ready():
    """Makes the bucket where it is not there, and returns once objects can be written and read."""
    until = time.monotonic() + 60
    while True:
        try:
            if not any(bucket["Name"] == BUCKET for bucket in s3.list_buckets()["Buckets"]):
                s3.create_bucket(Bucket=BUCKET)
            s3.put_object(Bucket=BUCKET, Key="ready", Body=b"ready")
            s3.delete_object(Bucket=BUCKET, Key="ready")
            return
        except (BotoCoreError, ClientError):
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def objects():
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET):
        for found in page.get("Contents", []):
            print(found["Key"])


def uploads():
    for upload in s3.list_multipart_uploads(Bucket=BUCKET).get("Uploads", []):
        print(upload["Key"])


def leave_upload(key):
    upload = s3.create_multipart_upload(Bucket=BUCKET, Key=key)["UploadId"]
    s3.upload_part(Bucket=BUCKET, Key=key, UploadId=upload, PartNumber=1, Body=bytes(5 * 1024 * 1024))


def damage(key):
    content = bytearray(s3.get_object(Bucket=BUCKET, Key=key)["Body"].read())
    content[len(content) // 2] ^= 1
    s3.put_object(Bucket=BUCKET, Key=key, Body=bytes(content))


if __name__ == "__main__":
    globals()[sys.argv[1].replace("-", "_")](*sys.argv[2:])
