package dev.dailies.upload;

/**
 * An upload in a list.
 *
 * @param uploader the e-mail address of whoever uploaded it
 */
public record ListedUpload(UploadView upload, String uploader) {}
