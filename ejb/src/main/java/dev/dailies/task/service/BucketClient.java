package dev.dailies.task.service;

import dev.dailies.shared.VideoPlace.Bucket;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Speaks S3 as Amazon and everybody who took after it understands it: paths, and no checksums but where they are due. */
final class BucketClient {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration ANSWERING = Duration.ofSeconds(30);

    private BucketClient() {}

    static S3Client of(Bucket bucket) {
        return S3Client.builder()
                .endpointOverride(bucket.endpoint())
                .region(Region.of(bucket.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(bucket.key(), bucket.secret())))
                .serviceConfiguration(s3 -> s3.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE)
                        .build())
                .overrideConfiguration(limits -> limits.apiCallTimeout(ANSWERING))
                .build();
    }
}
