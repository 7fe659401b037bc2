/** Takes CSV files in, checks them, feeds their rows to the task intake, and tells how they stand. */
package dev.dailies.upload.service;
