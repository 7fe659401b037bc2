/** Uploads: CSV files of prompts, what each of their rows asks for, and what became of it. */
package dev.dailies.upload;
