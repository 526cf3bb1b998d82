import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KennisbankResolver } from './graphql/kennisbank.resolver.js';
import { KennisproductEntity } from './model/kennisproduct.entity.js';
import { KennisproductReader } from './reading/kennisproduct-reader.js';
import { KennisproductSearchSource } from './reading/kennisproduct-search-source.js';
import { KennisbankSeeder } from './seed/kennisbank-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([KennisproductEntity])],
  providers: [KennisproductReader, KennisproductSearchSource, KennisbankResolver, KennisbankSeeder],
  exports: [KennisproductReader, KennisbankSeeder],
})
export class KennisbankModule {}
