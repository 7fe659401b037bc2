/** The batch job of the dry run: reads a file in chunks and stages its rows. */
package dev.dailies.upload.batch;
