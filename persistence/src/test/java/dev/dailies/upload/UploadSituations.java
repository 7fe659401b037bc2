package dev.dailies.upload;

import jakarta.persistence.EntityManager;

/** Opens this package's repositories to tests. */
public final class UploadSituations {

    private UploadSituations() {}

    public static PromptUploads uploads(EntityManager entities) {
        var uploads = new PromptUploads();
        uploads.entities = entities;
        return uploads;
    }

    public static PromptRows rows(EntityManager entities) {
        var rows = new PromptRows();
        rows.entities = entities;
        return rows;
    }

    public static UploadFiles files(EntityManager entities) {
        var files = new UploadFiles();
        files.entities = entities;
        return files;
    }

    static Workloads workloads(EntityManager entities) {
        var workloads = new Workloads();
        workloads.entities = entities;
        return workloads;
    }

    static UploadJobs jobs(EntityManager entities) {
        var jobs = new UploadJobs();
        jobs.entities = entities;
        return jobs;
    }
}
