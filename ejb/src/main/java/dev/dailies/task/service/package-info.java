/** Takes tasks in, hands them over, follows them to their end, settles them once, and keeps their videos. */
package dev.dailies.task.service;
