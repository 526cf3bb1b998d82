import { Public } from '@academie/platform/access';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { NO_REMINDER } from './model/reminder-kind.js';
import { StopReminders } from './stop-reminders.js';

/**
 * The button that mail programs show beside the sender (RFC 8058): they post to the address in `List-Unsubscribe`. Who
 * opens the same address gets the page with a button, because scanners open every link and must change nothing.
 */
@Controller()
export class OneClickController {
  constructor(private readonly stop: StopReminders) {}

  @Public()
  @Post('/herinneringen/:token')
  @HttpCode(204)
  async unsubscribe(@Param('token') token: string): Promise<void> {
    await this.stop.run(token, NO_REMINDER);
  }
}
